package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/** A moment by the clock of the person's post; only shown, never typed. */
@FacesConverter(forClass = Instant.class)
public class PostMoment implements Converter<Instant> {

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("moments are not typed");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant moment) {
        return CDI.current().select(Texts.class).get().moment(moment);
    }
}
