package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs index.xhtml: leads to the page that the person's work begins with. */
@Named
@RequestScoped
public class IndexView {

    @Inject
    Navigation navigation;

    /** Where to go. */
    public String begin() {
        return navigation.landing().orElse("/identity/waiting.xhtml") + "?faces-redirect=true";
    }
}
