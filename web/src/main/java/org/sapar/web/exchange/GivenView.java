package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.exchange.Disclosure;
import org.sapar.exchange.DisclosureDesk;
import org.sapar.web.shared.Texts;

/** To whom the data of a migrant were given, for the page that tells who saw the file. */
@Named
@RequestScoped
public class GivenView {

    @EJB
    DisclosureDesk desk;

    @Inject
    Texts texts;

    private final Map<UUID, List<Disclosure>> found = new HashMap<>();

    /** The latest first. */
    public List<Disclosure> of(UUID migrant) {
        return found.computeIfAbsent(migrant, desk::givenOf);
    }

    /** What was told, in words. */
    public String columns(Disclosure line) {
        return line.columns().stream().map(texts::word).collect(Collectors.joining(", "));
    }
}
