package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.UUID;
import org.sapar.identity.DraftDesk;

/** Forgets the draft of a form once the form was taken: when its action has led to another page without a fault. */
public class Drafts implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    /** The fields that drafts.js puts into each form of which it keeps drafts. */
    private static final String FIELD = "sapar.draft";

    private static final String VISIT = "sapar.visit";

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var parameters = faces.getExternalContext().getRequestParameterMap();
        var form = parameters.get(FIELD);
        var taken = faces.getResponseComplete()
                && !faces.isValidationFailed()
                && !faces.getExceptionHandler()
                        .getUnhandledExceptionQueuedEvents()
                        .iterator()
                        .hasNext();
        if (form != null && !form.isBlank() && taken) {
            forget(form, parameters.get(VISIT));
        }
    }

    /** What was saved stays saved, whatever becomes of the draft; one that is still on its way is not kept. */
    private static void forget(String form, String visit) {
        try {
            var desk = CDI.current().select(DraftDesk.class).get();
            if (visit == null || visit.isBlank()) {
                desk.discard(form);
            } else {
                var id = UUID.fromString(visit);
                Once.submit(() -> {
                    desk.take(form, id);
                    return id;
                });
            }
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A draft could not be forgotten and will expire", fault);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
