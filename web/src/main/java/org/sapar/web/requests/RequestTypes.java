package org.sapar.web.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.RequestType;
import org.sapar.web.shared.Look;
import org.sapar.web.shared.Me;

/** Names of request types in the language of the page. */
@Named
@RequestScoped
public class RequestTypes {

    @EJB
    ReferenceDesk reference;

    @Inject
    Me me;

    @Inject
    Look look;

    private final Map<String, String> names = new HashMap<>();

    private List<RequestType> offered;

    /** The name of one version of a type. */
    public String name(String typeId) {
        return names.computeIfAbsent(
                typeId, id -> reference.requestType(id).map(this::name).orElse(id));
    }

    public String name(RequestType type) {
        return type.getNames().in(look.getLanguage().locale());
    }

    /** The services that may be asked for today. */
    public List<RequestType> getOffered() {
        if (offered == null) {
            offered = reference.requestTypes(me.getToday());
        }
        return offered;
    }
}
