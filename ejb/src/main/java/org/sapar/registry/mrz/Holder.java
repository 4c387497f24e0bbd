package org.sapar.registry.mrz;

import org.sapar.registry.Sex;

/**
 * The holder of the document as its zone states it.
 *
 * @param nameTruncated whether the name runs to the end of its field, so that letters may be missing
 * @param personalNumber the number by which the issuing state knows its citizen; empty if the zone has none
 */
public record Holder(
        String surname,
        String givenNames,
        boolean nameTruncated,
        String nationality,
        ZoneDate birthDate,
        Sex sex,
        String personalNumber) {

    static final Holder NONE = new Holder("", "", false, "", ZoneDate.UNKNOWN, Sex.U, "");
}
