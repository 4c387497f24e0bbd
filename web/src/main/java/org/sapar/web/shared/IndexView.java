package org.sapar.web.shared;

import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.DirectoryDesk;

/** Backs index.xhtml: leads to the page that the person's work begins with. */
@Named
@RequestScoped
public class IndexView {

    private static final String DIRECTORY = "/registry/migrants.xhtml";

    @EJB
    DirectoryDesk directory;

    @Inject
    Navigation navigation;

    @Inject
    Me me;

    /** Goes there: to the list that the person has chosen, else to where everybody with the same job begins. */
    public void begin() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(own().or(navigation::landing).orElse("/identity/waiting.xhtml"));
    }

    private Optional<String> own() {
        return me.may(REGISTRY_READ)
                ? directory.startList().map(list -> address(list.getSought(), list.getPost()))
                : Optional.empty();
    }

    /** The directory with these filters, each of which may be null. */
    static String address(String text, String post) {
        return Stream.of(parameter("q", text), parameter("post", post))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", DIRECTORY + "?", ""));
    }

    private static Optional<String> parameter(String name, String value) {
        return Optional.ofNullable(value).map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
