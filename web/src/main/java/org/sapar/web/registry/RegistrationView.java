package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationDesk;
import org.sapar.registry.RegistrationFile;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RegistrationStep;
import org.sapar.registry.RemovalReason;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Texts;

/** Backs registry/registration.xhtml: an entry of the consular register, its history and what can be done with it. */
@Named
@ViewScoped
public class RegistrationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    RegistrationDesk desk;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private UUID id;

    private int version;

    private RemovalReason reason;

    private LocalDate since;

    private String why;

    private transient RegistrationFile file;

    /** Opens the entry. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.registration(id);
        version = file.registration().getVersion();
        since = file.today();
    }

    /** Does it, on the version that the page was opened with. */
    public String perform(RegistrationAction action) {
        var removal = action == RegistrationAction.REMOVE;
        var said = new RegistrationSaid(removal ? reason : null, removal ? since : null, why);
        Once.change(() -> desk.move(id, version, action, said));
        return notices.afterRedirect("registry.registration.done." + action);
    }

    public RegistrationFile getFile() {
        if (file == null) {
            file = desk.registration(id);
        }
        return file;
    }

    public ConsularRegistration getEntry() {
        return getFile().registration();
    }

    /** What suggests itself: to take over who moved here, to renew what runs out, to enter again; or null. */
    public RegistrationAction getNext() {
        var actions = getFile().actions();
        if (actions.contains(RegistrationAction.TRANSFER)) {
            return isOffered() ? RegistrationAction.TRANSFER : null;
        }
        return actions.stream()
                .filter(action -> action == RegistrationAction.RENEW || action == RegistrationAction.REGISTER_AGAIN)
                .findFirst()
                .orElse(null);
    }

    /** The other lawful moves. */
    public List<RegistrationAction> getOthers() {
        return getFile().actions().stream()
                .filter(action -> action != getNext())
                .toList();
    }

    /** Whether the action can do without words. */
    public boolean isSilent(RegistrationAction action) {
        return action == RegistrationAction.REMOVE || action == RegistrationAction.TRANSFER && isOffered();
    }

    private boolean isOffered() {
        return getEntry().getOfferedTo() != null;
    }

    /** Why an officer can take somebody off; what runs out ends by itself. */
    public List<RemovalReason> getReasons() {
        return Arrays.stream(RemovalReason.values())
                .filter(one -> one != RemovalReason.EXPIRED)
                .toList();
    }

    /** What a step was, in words. */
    public String what(RegistrationStep step) {
        if (step.getAction() == null) {
            return texts.say("registry.registration.note.opened");
        }
        var merged = step.getAction() == RegistrationAction.REMOVE && step.getReason() == null;
        return texts.say(
                merged ? "registry.registration.note.merged" : "registry.registration.done." + step.getAction());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public RemovalReason getReason() {
        return reason;
    }

    public void setReason(RemovalReason reason) {
        this.reason = reason;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
