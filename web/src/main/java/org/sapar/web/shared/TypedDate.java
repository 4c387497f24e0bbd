package org.sapar.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as people type it: {@code 5.3.1990}, {@code 05.03.1990}, with blanks, slashes or dashes. */
@FacesConverter("sapar.date")
public class TypedDate implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return read(text)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        CDI.current().select(Texts.class).get().say(problem(text)),
                        null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(plain(text), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that is no date: that the calendar has no such day, or how it is written. */
    static String problem(String text) {
        return WRITTEN.matcher(plain(text)).matches() ? "broken.date.none" : "broken.date";
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s*[./\\-\\s]\\s*", ".");
    }
}
