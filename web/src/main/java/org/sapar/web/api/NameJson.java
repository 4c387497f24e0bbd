package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.PersonName;

/** A name in one script, in the parts that the document has. */
record NameJson(
        @Schema(examples = "Абдыкадыров") String surname,
        @Schema(examples = "Нурлан") String given,
        @Schema(examples = "Асанович") String patronymic) {

    static NameJson of(PersonName name) {
        return name == null ? null : new NameJson(name.surname(), name.given(), name.patronymic());
    }

    static PersonName form(NameJson name) {
        return name == null ? null : new PersonName(name.surname, name.given, name.patronymic);
    }
}
