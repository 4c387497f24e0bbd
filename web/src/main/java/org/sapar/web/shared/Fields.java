package org.sapar.web.shared;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** When an ajax call was refused, shows the fields that it sent once more, with their errors and as they were typed. */
public class Fields implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** The id of the box around a field, which k:field makes, ends so. */
    private static final String BOX = "Field";

    static Optional<UIInput> named(FacesContext faces, String id) {
        return id == null
                ? Optional.empty()
                : inputs(faces, input -> id.equals(input.getId())).stream().findFirst();
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var partial = faces.getPartialViewContext();
        if (partial.isAjaxRequest() && faces.isValidationFailed() && !partial.isRenderAll()) {
            inputs(faces, Fields::wasSent).stream()
                    .flatMap(input -> Optional.ofNullable(input.findComponent(input.getId() + BOX)).stream())
                    .map(box -> box.getClientId(faces))
                    .forEach(partial.getRenderIds()::add);
        }
    }

    private static boolean wasSent(EditableValueHolder input) {
        return !input.isValid() || input.isLocalValueSet() || input.getSubmittedValue() != null;
    }

    /** Those of the fields that are wanted, in the order of the page. */
    static List<UIInput> inputs(FacesContext faces, Predicate<UIInput> wanted) {
        var found = new ArrayList<UIInput>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            collect(component, wanted, found);
                            return VisitResult.ACCEPT;
                        });
        return found;
    }

    private static void collect(UIComponent component, Predicate<UIInput> wanted, List<UIInput> found) {
        if (component instanceof UIInput input && wanted.test(input)) {
            found.add(input);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
