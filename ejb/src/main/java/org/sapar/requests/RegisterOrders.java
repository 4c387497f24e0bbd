package org.sapar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationKind;
import org.sapar.registry.RegistrationOrder;
import org.sapar.registry.RemovalOrder;

/** Tells the consular register what a request for registration means for it. */
@ApplicationScoped
class RegisterOrders {

    private static final Map<String, RegistrationKind> REGISTRATIONS =
            Map.of("REG-T", RegistrationKind.TEMPORARY, "REG-P", RegistrationKind.PERMANENT);

    private static final String REMOVAL = "REG-D";

    @Inject
    Event<RegistrationOrder> orders;

    @Inject
    Event<RemovalOrder> removals;

    void opened(ConsularRequest request) {
        order(request, null);
        remove(request, false);
    }

    void moved(ConsularRequest request, RequestAction action) {
        switch (action) {
            case ASK_DOCUMENT -> order(request, RegistrationAction.ASK);
            case COMPLETE -> order(request, RegistrationAction.COMPLETE);
            case ISSUE -> {
                order(request, RegistrationAction.REGISTER);
                remove(request, true);
            }
            case WITHDRAW -> order(request, RegistrationAction.WITHDRAW);
            case SIGN_REFUSAL -> order(request, RegistrationAction.REFUSE);
            default -> {
                // Nothing to do for the register.
            }
        }
    }

    private void order(ConsularRequest request, RegistrationAction action) {
        var kind = REGISTRATIONS.get(request.getTypeCode());
        if (kind != null) {
            orders.fire(new RegistrationOrder(request.getId(), request.getMigrant(), request.getPost(), kind, action));
        }
    }

    private void remove(ConsularRequest request, boolean granted) {
        if (REMOVAL.equals(request.getTypeCode())) {
            removals.fire(new RemovalOrder(request.getMigrant(), request.getPost(), granted));
        }
    }
}
