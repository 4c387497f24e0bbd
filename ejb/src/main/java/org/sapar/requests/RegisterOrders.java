package org.sapar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationOrder;

/** Tells the consular register what a request for registration means for it. */
@ApplicationScoped
class RegisterOrders {

    private static final Set<String> REGISTRATIONS = Set.of("REG-T", "REG-P");

    @Inject
    Event<RegistrationOrder> orders;

    void opened(ConsularRequest request) {
        order(request, null);
    }

    void moved(ConsularRequest request, RequestAction action) {
        switch (action) {
            case ASK_DOCUMENT -> order(request, RegistrationAction.ASK);
            case COMPLETE -> order(request, RegistrationAction.COMPLETE);
            case ISSUE -> order(request, RegistrationAction.REGISTER);
            case WITHDRAW -> order(request, RegistrationAction.WITHDRAW);
            case SIGN_REFUSAL -> order(request, RegistrationAction.REFUSE);
            default -> {
                // Nothing to do for the register.
            }
        }
    }

    private void order(ConsularRequest request, RegistrationAction action) {
        if (REGISTRATIONS.contains(request.getTypeCode())) {
            orders.fire(new RegistrationOrder(request.getId(), request.getMigrant(), request.getPost(), action));
        }
    }
}
