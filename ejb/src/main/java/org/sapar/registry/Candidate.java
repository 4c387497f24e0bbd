package org.sapar.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.Description.Birth;
import org.sapar.registry.matching.Description.Marks;

/**
 * A file that may be of the same person, as far as it is compared.
 *
 * @param version of the file
 */
record Candidate(MigrantRow row, int version, Description description) {

    /**
     * Puts the names of one file together.
     *
     * @param names at least one
     * @param documents marks of the documents by file
     */
    static Candidate of(List<ReadName> names, Map<UUID, Set<String>> documents) {
        var file = names.get(0);
        var description = new Description(
                names.stream().map(ReadName::name).toList(),
                file.sex(),
                Birth.typed(file.row().birthDate()),
                file.pin(),
                new Marks(documents.getOrDefault(file.row().id(), Set.of()), file.mobile()));
        return new Candidate(file.row(), file.version(), description);
    }
}
