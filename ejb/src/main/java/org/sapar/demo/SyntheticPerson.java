package org.sapar.demo;

import java.util.List;
import org.sapar.registry.DocumentType;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/**
 * Somebody invented, as one record shows him or her.
 *
 * @param number the place in the population, from 1 on; two records with one number are one person, 0 is somebody who
 *     is not of the population
 * @param citizenship ISO 3166-1 alpha-2
 * @param pin null where there is none or the record does not have it
 */
public record SyntheticPerson(
        int number,
        Family family,
        Sex sex,
        Birth birth,
        String citizenship,
        String pin,
        SyntheticName name,
        Contact contact,
        Life life) {

    SyntheticPerson as(int other) {
        return new SyntheticPerson(other, family, sex, birth, citizenship, pin, name, contact, life);
    }

    SyntheticPerson of(Family other) {
        return new SyntheticPerson(number, other, sex, birth, citizenship, pin, name, contact, life);
    }

    SyntheticPerson with(Sex other) {
        return new SyntheticPerson(number, family, other, birth, citizenship, pin, name, contact, life);
    }

    SyntheticPerson born(Birth other) {
        return new SyntheticPerson(number, family, sex, other, citizenship, pin, name, contact, life);
    }

    SyntheticPerson withPin(String other) {
        return new SyntheticPerson(number, family, sex, birth, citizenship, other, name, contact, life);
    }

    SyntheticPerson named(PersonName cyrillic, PersonName latin) {
        return named(new SyntheticName(name.pattern(), cyrillic, latin));
    }

    SyntheticPerson named(SyntheticName other) {
        return new SyntheticPerson(number, family, sex, birth, citizenship, pin, other, contact, life);
    }

    /** With this document and telephone only, as somebody who is seen for the first time. */
    SyntheticPerson seenWith(SyntheticDocument document, Contact other) {
        return new SyntheticPerson(
                number,
                family,
                sex,
                birth,
                citizenship,
                pin,
                name,
                other,
                new Life(List.of(document), List.of(), List.of()));
    }

    /** Whether there is such a document among the papers. */
    public boolean has(DocumentType type) {
        return life.documents().stream().anyMatch(document -> document.type() == type);
    }
}
