package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * Where errors become answers: a broken rule becomes a message on the page, an unknown record or an address that cannot
 * be meant the page of a missing address, a refusal the forbidden page, an outworn page is loaded again, and for
 * everything else there is a reference number and never a stack trace.
 */
public class Problems extends ExceptionHandlerWrapper {

    /** Who opens a file is asked for a reason first. */
    static final String OPENING = "registry.opening";

    static final String OPENING_PAGE = "/registry/opening.xhtml?id=";

    Problems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Puts the handler in front of the one that Faces brings. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Problems(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var fault = events.next().getContext().getException();
            events.remove();
            if (!(fault instanceof AbortProcessingException)) {
                answer(FacesContext.getCurrentInstance(), fault);
                break;
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable fault) {
        var outage = Faults.outage(fault);
        if (outage.isPresent()) {
            answer(faces, outage.get(), References.log(request(faces), outage.get(), fault));
        } else {
            explain(faces, fault);
        }
    }

    private static void explain(FacesContext faces, Throwable fault) {
        var broken = Faults.broken(fault);
        var invalid = Faults.invalid(fault).filter(violations -> isUnderWay(faces) || !faces.isPostback());
        if (Faults.isExpiry(fault)) {
            reload(faces);
        } else if (Faults.isDenial(fault)) {
            Gate.record(request(faces), fault);
            deny(faces, Faults.denied(fault).filter(denied -> isRule(denied)).orElse(null));
        } else if (broken.isPresent()) {
            answer(faces, broken.get());
        } else if (invalid.isPresent() && !faces.isPostback()) {
            show(faces, 404, "not-found");
        } else if (invalid.isPresent()) {
            tell(faces, invalid.get().getConstraintViolations());
        } else {
            show(faces, 500, "error?reference=" + References.log(request(faces), fault));
        }
    }

    /** Calls in the background leave the page as it is, and what was typed on it; sapar.js tells the person. */
    private static void answer(FacesContext faces, Outage outage, String reference) {
        var external = faces.getExternalContext();
        request(faces).setAttribute(Outage.class.getName(), outage);
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            show(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "outage");
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            Postponed.tell((HttpServletResponse) external.getResponse(), reference);
            faces.responseComplete();
        }
    }

    private static void answer(FacesContext faces, Broken broken) {
        if (broken.isUnknown()) {
            show(faces, 404, "not-found");
        } else if (broken.key().equals(OPENING) && !faces.isPostback()) {
            redirect(faces, OPENING_PAGE + broken.details().get(1));
        } else if (isUnderWay(faces)) {
            tell(
                    faces,
                    Fields.named(faces, broken.field()),
                    text(broken),
                    broken.isConflict() ? Notices.CONFLICT : FacesMessage.SEVERITY_ERROR);
        } else {
            request(faces).setAttribute(ErrorView.REASON, text(broken));
            show(faces, 409, "error");
        }
    }

    /** A value that does not fit, and the field where it was typed. */
    private record Misfit(Optional<UIInput> field, String text) {}

    private static void tell(FacesContext faces, Set<ConstraintViolation<?>> violations) {
        var order = Fields.inputs(faces, input -> true);
        violations.stream()
                .map(violation -> new Misfit(
                        field(faces, violation),
                        Refusals.text(violation, faces.getViewRoot().getLocale())))
                .sorted(Comparator.comparingInt(
                        misfit -> misfit.field().map(order::indexOf).orElse(-1)))
                .forEach(misfit -> tell(faces, misfit.field(), misfit.text(), FacesMessage.SEVERITY_ERROR));
    }

    private static Optional<UIInput> field(FacesContext faces, ConstraintViolation<?> violation) {
        var names = new ArrayDeque<String>();
        violation.getPropertyPath().forEach(node -> names.push(String.valueOf(node.getName())));
        var name = names.pop();
        var whole = names.isEmpty() ? name : names.pop() + capital(name);
        return Fields.named(faces, whole).or(() -> Fields.named(faces, name));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Shows the forbidden page, but tells a rule of the field, such as that of the four eyes, where it was met. */
    private static void deny(FacesContext faces, Denied rule) {
        if (rule == null || !isUnderWay(faces)) {
            show(faces, 403, "forbidden");
        } else {
            tell(faces, Optional.empty(), texts().say("denied." + rule.key()), FacesMessage.SEVERITY_ERROR);
        }
    }

    private static boolean isRule(Denied denied) {
        return denied.key().contains(".");
    }

    /** Whether an action was asked for on a page that stands and can be shown again. */
    private static boolean isUnderWay(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Shows the page again as it was typed, with the rule at its field or on top. */
    private static void tell(FacesContext faces, Optional<UIInput> field, String text, FacesMessage.Severity severity) {
        faces.addMessage(
                field.map(input -> input.getClientId(faces)).orElse(null), new FacesMessage(severity, text, null));
        field.ifPresent(input -> refuse(faces, input));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** A refused input shows its submitted value only; it has lost that to the bean, so it gets back what was typed. */
    private static void refuse(FacesContext faces, UIInput input) {
        if (input.getSubmittedValue() == null && !(input instanceof UISelectBoolean)) {
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        }
        input.setValid(false);
    }

    private static String text(Broken broken) {
        return texts().say("broken." + broken.key(), broken.details().toArray());
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }

    private static void redirect(FacesContext faces, String page) {
        try {
            faces.getExternalContext().redirect(page);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void show(FacesContext faces, int status, String page) {
        var external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect("/errors/" + page.replaceFirst("(\\?|$)", ".xhtml$1"));
            } else if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    /** Goes back to the address that the page came from and says why. */
    private static void reload(FacesContext faces) {
        var request = request(faces);
        var path = LocalPath.within(request.getHeader("Referer"), request.getHeader("Host"))
                .orElse(request.getRequestURI());
        var notices = CDI.current().select(Notices.class).get();
        notices.warn("shell.expired");
        notices.keep();
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
