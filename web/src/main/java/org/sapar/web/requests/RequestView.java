package org.sapar.web.requests;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.persistence.Conflicts;
import org.sapar.requests.FeeState;
import org.sapar.requests.Outcome;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.RequestFile;
import org.sapar.requests.RequestState;
import org.sapar.requests.RequestStep;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs requests/request.xhtml: one request, and the moves that are lawful for the caller now. */
@Named
@ViewScoped
public class RequestView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a request usually needs next, so that it stands first; the others stand behind it. */
    private static final Set<RequestAction> USUAL = EnumSet.of(
            RequestAction.TAKE_FEE,
            RequestAction.ACCEPT,
            RequestAction.COMPLETE,
            RequestAction.START,
            RequestAction.RESUME,
            RequestAction.GRANT,
            RequestAction.SIGN_REFUSAL,
            RequestAction.PREPARE,
            RequestAction.ISSUE,
            RequestAction.HAND_DECISION);

    private static final Set<String> REGISTRATIONS = Set.of("REG-T", "REG-P");

    private static final Set<RequestState> HANDED_OVER = Set.of(RequestState.ISSUED, RequestState.CLOSED);

    @EJB
    RequestDesk desk;

    @Inject
    Notices notices;

    private UUID id;

    private int version;

    private String reason;

    private String reference;

    private RequestAction overtaken;

    private transient RequestFile file;

    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.file(id);
        version = file.request().getVersion();
    }

    /** Performs the action; when somebody was there first, shows what is there now beside what was to be done. */
    public String perform(RequestAction action) {
        try {
            Once.change(() -> desk.perform(id, version, action, new Said(reason, reference)));
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            overtaken = action;
            load();
            return null;
        }
        return notices.afterRedirect("requests.request.done." + action);
    }

    public RequestFile getFile() {
        if (file == null) {
            file = desk.file(id);
        }
        return file;
    }

    /** The one thing to do next, or null. */
    public RequestAction getNext() {
        return getFile().actions().stream().filter(USUAL::contains).findFirst().orElse(null);
    }

    /** The other lawful moves. */
    public List<RequestAction> getOthers() {
        var next = getNext();
        return getFile().actions().stream().filter(action -> action != next).toList();
    }

    /** Whether it put somebody on the consular register, which can be confirmed on paper. */
    public boolean isRegistered() {
        var request = getFile().request();
        return REGISTRATIONS.contains(request.getTypeCode())
                && request.getOutcome() == Outcome.GRANTED
                && HANDED_OVER.contains(request.getState());
    }

    public boolean isFeeOwed() {
        return getFile().request().getFeeState() != FeeState.FREE;
    }

    /** What was done, the latest first. */
    public List<RequestStep> getSteps() {
        var steps = new ArrayList<>(getFile().request().getSteps());
        Collections.reverse(steps);
        return steps;
    }

    /** The step by which somebody else was first. */
    public RequestStep getLatest() {
        return getSteps().get(0);
    }

    /** The action that came too late, or null. */
    public RequestAction getOvertaken() {
        return overtaken;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
