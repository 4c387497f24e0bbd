package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.sapar.exchange.ImportBatch;
import org.sapar.exchange.ImportDesk;
import org.sapar.persistence.Ids;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Paged;

/** Backs exchange/imports.xhtml: the lists of the post, and the place to send in another one. */
@Named
@ViewScoped
public class ImportsView extends Paged<ImportBatch> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @EJB
    ImportDesk desk;

    @Inject
    Notices notices;

    private final UUID born = Ids.next();

    private transient Part list;

    private transient List<ImportBatch> found;

    public ImportsView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        found = desk.imports(getNumber(), SIZE);
    }

    /** Takes the list, and goes on to what stands in its columns. */
    public String send() {
        var content = content();
        var name = SentName.of(list.getSubmittedFileName());
        var sent = Once.submit(() -> desk.receive(born, name, content));
        return notices.afterRedirectTo(
                "/exchange/import.xhtml?id=" + sent.batch().getId(),
                "exchange.imports.note.sent",
                sent.batch().getRowCount());
    }

    private byte[] content() {
        try (var stream = list.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected List<ImportBatch> found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** What was chosen; never kept between two calls. */
    public Part getList() {
        return list;
    }

    public void setList(Part list) {
        this.list = list;
    }
}
