package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationDesk;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationQuery;
import org.sapar.registry.RegistrationRow;
import org.sapar.registry.RegistrationSaid;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Paged;

/** Backs registry/due.xhtml: what has to be seen to in the consular register, with its filters in the address. */
@Named
@ViewScoped
public class DueView extends Paged<RegistrationRow> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @EJB
    RegistrationDesk desk;

    @Inject
    Notices notices;

    private RegistrationList list = RegistrationList.RUNNING_OUT;

    private String post;

    /** Kept with the page, so that a button means the line beside which it stands. */
    private ArrayList<RegistrationRow> rows = new ArrayList<>();

    public DueView() {
        super(SIZE);
    }

    /** Looks. */
    public void load() {
        rows = new ArrayList<>(desk.due(new RegistrationQuery(list, post, getNumber(), SIZE, null)));
    }

    /** Takes over the entry of somebody who lives in the district of this post now. */
    public String take(RegistrationRow row) {
        Once.change(() -> desk.move(row.id(), row.version(), RegistrationAction.TRANSFER, RegistrationSaid.NOTHING));
        return notices.afterRedirect("registry.due.note.taken", row.name());
    }

    @Override
    protected List<RegistrationRow> found() {
        return rows;
    }

    public boolean isOffers() {
        return list == RegistrationList.TO_TAKE_OVER;
    }

    /** Whether the lines end by themselves. */
    public boolean isEnding() {
        return list == RegistrationList.RUNNING_OUT || list == RegistrationList.PAPERS_MISSING;
    }

    /** The list of the address; one that does not exist is the first. */
    public String getList() {
        return list.name();
    }

    public void setList(String asked) {
        list = Arrays.stream(RegistrationList.values())
                .filter(one -> asked != null && one.name().equals(asked.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(RegistrationList.RUNNING_OUT);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = Asked.code(post);
    }
}
