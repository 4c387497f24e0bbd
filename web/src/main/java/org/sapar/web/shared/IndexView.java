package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Backs index.xhtml: leads to the page that the person's work begins with. */
@Named
@RequestScoped
public class IndexView {

    @Inject
    Navigation navigation;

    /** Goes there. */
    public void begin() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(navigation.landing().orElse("/identity/waiting.xhtml"));
    }
}
