package org.sapar.web.training;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sapar.reference.Programme;
import org.sapar.reference.ReferenceDesk;
import org.sapar.web.shared.Look;
import org.sapar.web.shared.Me;

/** Training programmes and their modules by their names in the person's language. */
@Named
@RequestScoped
public class Courses {

    @EJB
    ReferenceDesk reference;

    @Inject
    Look look;

    @Inject
    Me me;

    private final Map<String, Optional<Programme>> known = new HashMap<>();

    private List<Programme> today;

    /** Those that are taught today. */
    public List<Programme> getToday() {
        if (today == null) {
            today = reference.programmes(me.getToday());
        }
        return today;
    }

    /** The name of the programme, or its id if the lists do not know it. */
    public String name(String programme) {
        return find(programme).map(found -> found.getNames().in(locale())).orElse(programme);
    }

    /** The name of a module of the programme, or its code if the lists do not know it. */
    public String module(String programme, String code) {
        return find(programme).stream()
                .flatMap(found -> found.getModules().stream())
                .filter(module -> module.getCode().equals(code))
                .findFirst()
                .map(module -> module.getNames().in(locale()))
                .orElse(code);
    }

    private Optional<Programme> find(String programme) {
        return known.computeIfAbsent(programme, id -> reference.programme(id));
    }

    private Locale locale() {
        return look.getLanguage().locale();
    }
}
