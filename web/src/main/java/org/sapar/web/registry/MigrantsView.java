package org.sapar.web.registry;

import static org.sapar.identity.Permission.REQUESTS_READ;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sapar.registry.MatchReason;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.RegistryDesk;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.RequestRow;
import org.sapar.shared.FileNumber;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Paged;
import org.sapar.web.shared.Texts;

/** Backs registry/migrants.xhtml: the directory, and what the one search box found. */
@Named
@ViewScoped
public class MigrantsView extends Paged<MigrantRow> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final int LONGEST = 200;

    /** A PIN or the number of a document: so somebody is meant, and not everybody who is called so. */
    private static final Pattern NUMBER = Pattern.compile("\\p{L}{0,3}[\\d\\s-]*\\d[\\d\\s-]{4,}");

    @EJB
    RegistryDesk desk;

    @EJB
    RequestDesk requests;

    @Inject
    Me me;

    @Inject
    Texts texts;

    private String q;

    private String post;

    private transient List<MigrantRow> found;

    private transient List<MigrantRow> alike;

    public MigrantsView() {
        super(SIZE);
    }

    /** Looks; when a number means one file or one request, goes straight there. */
    public void load() throws IOException {
        var request = request();
        if (request.isPresent()) {
            open("/requests/request.xhtml", request.get());
            return;
        }
        var query = new MigrantQuery(q, post, getNumber(), SIZE);
        found = desk.find(query);
        if (found.isEmpty() && q != null && getNumber() == 0 && !isMistyped()) {
            alike = desk.alike(query);
        }
        if (found.size() == 1 && meansOne()) {
            open("/registry/migrant.xhtml", found.get(0).id());
        }
    }

    @Override
    protected List<MigrantRow> found() {
        return found == null ? List.of() : found;
    }

    private Optional<UUID> request() {
        return FileNumber.normalise(q)
                .filter(typed -> typed.contains("-SRV-") && me.may(REQUESTS_READ))
                .flatMap(typed -> requests.byNumber(typed).stream().findFirst())
                .map(RequestRow::id);
    }

    private boolean meansOne() {
        return q != null
                && (FileNumber.normalise(q).isPresent() || NUMBER.matcher(q).matches());
    }

    private static void open(String page, UUID id) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(page + "?id=" + id);
    }

    /** Why somebody was found, in words; nothing where nobody in particular was looked for. */
    public String why(MigrantRow row) {
        var reason = MatchReason.of(q, row);
        if (reason == null) {
            return "";
        }
        return alike == null || alike.isEmpty() ? texts.word(reason) : texts.say("registry.migrants.note.spelled");
    }

    /** People whose names are spelled a little otherwise, when nobody was found. */
    public List<MigrantRow> getAlike() {
        return alike == null ? List.of() : alike;
    }

    /** Whether anything was asked for, so that an empty list does not mean an empty registry. */
    public boolean isAsked() {
        return q != null || post != null || getNumber() > 0;
    }

    /** Whether a number was typed whose check digits disagree; nobody is looked for then. */
    public boolean isMistyped() {
        return FileNumber.isMistyped(q);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = Asked.text(q, LONGEST);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = Asked.code(post);
    }
}
