package org.sapar.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.MigrantRow;

/** One line of a list of migrants. */
record MigrantLine(
        UUID id,
        String fileNo,
        String cyrillic,
        String latin,
        LocalDate birthDate,
        BirthPrecision birthPrecision,
        String post) {

    static MigrantLine of(MigrantRow row) {
        var birth = row.birthDate();
        return new MigrantLine(
                row.id(),
                row.fileNo(),
                row.nameCyrillic(),
                row.nameLatin(),
                birth == null ? null : birth.day(),
                birth == null ? null : birth.precision(),
                row.postCode());
    }
}
