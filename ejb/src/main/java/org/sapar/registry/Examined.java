package org.sapar.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.registry.matching.Finding;
import org.sapar.registry.matching.Likeness;
import org.sapar.registry.matching.Verdict;
import org.sapar.shared.Broken;

/**
 * What came of holding one line of a list against the rules and the register: the form that the line makes, and either
 * the rule that it breaks or the files that may be of the same person.
 *
 * @param mobile in E.164, or null
 * @param broken the rule that stands in the way, or null
 * @param alike the files that may be of the same person, those among them that the same list is about to make
 */
public record Examined(NewMigrant form, String mobile, Broken broken, List<Alike> alike) {

    /**
     * A file that may be of the same person.
     *
     * @param file its id
     */
    public record Alike(UUID file, Likeness likeness) {

        /** The file, if it may be of the same person at all. */
        static Optional<Alike> of(UUID file, Optional<Likeness> likeness) {
            return likeness.map(one -> new Alike(file, one))
                    .filter(one -> one.likeness().verdict() != Verdict.NONE || one.isLikely());
        }

        /** Whether an officer has to say first that it is somebody else. */
        boolean isLikely() {
            return likeness.verdict() == Verdict.LIKELY
                    || likeness.findings().contains(Finding.PIN_SAME)
                    || likeness.findings().contains(Finding.DOCUMENT_SAME);
        }
    }

    /** Whether nothing stands in the way of a new file. */
    public boolean isFit() {
        return broken == null && alike.stream().noneMatch(Alike::isLikely);
    }
}
