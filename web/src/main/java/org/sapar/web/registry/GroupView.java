package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.registry.GroupAction;
import org.sapar.registry.GroupChoice;
import org.sapar.registry.GroupDesk;
import org.sapar.registry.GroupPreview;
import org.sapar.registry.GroupWish;
import org.sapar.registry.NewGroupChange;
import org.sapar.registry.SeenFile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Look;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Refusals;

/** Backs registry/group.xhtml: what is told of many people at once, and what would become of their files. */
@Named
@ViewScoped
public class GroupView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private static final int LONGEST_WISH = 30;

    /** More ids than these are not looked at; a rule allows fewer. */
    private static final int MOST = 1_000;

    @EJB
    GroupDesk desk;

    @Inject
    Notices notices;

    @Inject
    Look look;

    private final UUID born = Ids.next();

    private final ArrayList<UUID> files = new ArrayList<>();

    private final ArrayList<SeenFile> seen = new ArrayList<>();

    private String q;

    private String post;

    private boolean all;

    private String to;

    private String trouble;

    private transient GroupPreview preview;

    /** Looks whom the address means, and what would become of them. */
    public void load() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Arrays.stream(parameters.getOrDefault("file", new String[0]))
                .map(Asked::id)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST)
                .forEach(files::add);
        if (!isChosen()) {
            return;
        }
        try {
            preview = desk.previewGroup(choice(), wish());
            seen.addAll(preview.files());
        } catch (Broken broken) {
            if (broken.field() == null) {
                throw broken;
            }
            trouble = Refusals.text(broken, look.getLanguage().locale());
        }
    }

    /** Changes those that were seen, in the versions in which they were seen. */
    public String change() {
        var made = Once.submit(() -> desk.changeGroup(new NewGroupChange(born, wish(), seen)));
        return notices.afterRedirectTo(
                "/registry/group-change.xhtml?id=" + born,
                "registry.group.note.done",
                made.change().getChanged());
    }

    private GroupChoice choice() {
        return files.isEmpty() ? new GroupChoice(List.of(), q, post) : GroupChoice.of(files);
    }

    private GroupWish wish() {
        var action = getAction();
        return action == null
                ? null
                : new GroupWish(action, to.substring(action.name().length() + 1));
    }

    /** Whether the address means anybody. */
    public boolean isChosen() {
        return !files.isEmpty() || all;
    }

    /** What is to be changed; null as long as it was not said. */
    public GroupAction getAction() {
        return Arrays.stream(GroupAction.values())
                .filter(one -> to != null
                        && to.startsWith(one + "-")
                        && to.length() > one.name().length() + 1)
                .findFirst()
                .orElse(null);
    }

    /** To what; null as long as it was not said. */
    public String getTarget() {
        var wish = wish();
        return wish == null ? null : wish.value();
    }

    public GroupPreview getPreview() {
        if (preview == null && trouble == null && isChosen()) {
            preview = desk.previewGroup(choice(), wish());
        }
        return preview;
    }

    /** Why nothing can be changed so, in words; or null. */
    public String getTrouble() {
        return trouble;
    }

    /** The files that were ticked; nothing when all are meant that were found. */
    public List<UUID> getFiles() {
        return files;
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

    /** As in the address; nothing when only those are meant that were ticked. */
    public String getAll() {
        return all ? "true" : null;
    }

    public void setAll(String all) {
        this.all = "true".equals(all);
    }

    /** What and to what, such as {@code REGION-RU-CHE}. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = Asked.text(to, LONGEST_WISH);
    }
}
