package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives every page the locale of the person's choice, and every link only those parameters that say something. */
public class Locales extends ViewHandlerWrapper {

    public Locales(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return CDI.current().select(Look.class).get().getLanguage().locale();
    }

    @Override
    public String getBookmarkableURL(
            FacesContext faces, String page, Map<String, List<String>> parameters, boolean withViewParams) {
        return super.getBookmarkableURL(faces, page, telling(parameters), withViewParams);
    }

    @Override
    public String getRedirectURL(
            FacesContext faces, String page, Map<String, List<String>> parameters, boolean withViewParams) {
        return super.getRedirectURL(faces, page, telling(parameters), withViewParams);
    }

    private static Map<String, List<String>> telling(Map<String, List<String>> parameters) {
        var telling = new LinkedHashMap<String, List<String>>();
        if (parameters != null) {
            parameters.forEach((name, values) -> {
                var said = values.stream()
                        .filter(value -> value != null && !value.isEmpty())
                        .toList();
                if (!said.isEmpty()) {
                    telling.put(name, said);
                }
            });
        }
        return telling;
    }
}
