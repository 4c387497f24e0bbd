package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/** How the person wants to see the pages: language, light or dark, with keys or without. */
@Named
@RequestScoped
public class Look {

    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    HttpServletRequest request;

    private Language language;

    public Language getLanguage() {
        if (language == null) {
            language = Language.of(request);
        }
        return language;
    }

    /** Two letters. */
    public String getCode() {
        return getLanguage().code();
    }

    public List<String> getCodes() {
        return Language.all().map(Language::code).toList();
    }

    /** {@code light}, {@code dark}, or null for what the device prefers. */
    public String getTheme() {
        return Cookies.value(request, "theme").filter(THEMES::contains).orElse(null);
    }

    /** Whether the keyboard shortcuts are on. */
    public boolean isKeys() {
        return !Cookies.value(request, "keys").filter("off"::equals).isPresent();
    }

    /** The address of this page in that language. */
    public String switchTo(String code) {
        return "/language?to=" + code + "&back=" + URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    /** Where forms may lead besides this site: signing on and out happens at the sign-on service. */
    public String getSignOnOrigin() {
        var provider = URI.create(SignedOn.provider(SignedOn.of(request)));
        return provider.getScheme() + "://" + provider.getRawAuthority();
    }

    /** What a form has to send along where no script of PrimeFaces does it, or the page cannot be shown again. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    private String here() {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = Optional.ofNullable(failed)
                .or(() -> Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)))
                .orElse(request.getRequestURI());
        return LocalPath.of(request.getQueryString() == null ? path : path + "?" + request.getQueryString())
                .orElse("/");
    }
}
