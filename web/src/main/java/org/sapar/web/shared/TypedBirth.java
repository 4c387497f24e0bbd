package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.sapar.registry.BirthDate;

/** A date of birth as people type it: a day, or only the month and year, {@code 03.1988}, or the year. */
@FacesConverter("sapar.birth")
public class TypedBirth implements Converter<BirthDate> {

    @Override
    public BirthDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return BirthDate.read(text)
                .map(BirthDate::asTyped)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        CDI.current().select(Texts.class).get().say(problem(text)),
                        null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BirthDate birth) {
        return birth == null ? "" : birth.printed();
    }

    private static String problem(String text) {
        var problem = TypedDate.problem(text);
        return problem.equals("broken.date") ? "broken.date.birth" : problem;
    }
}
