package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Gives every page the locale of the person's choice. */
public class Locales extends ViewHandlerWrapper {

    public Locales(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return CDI.current().select(Look.class).get().getLanguage().locale();
    }
}
