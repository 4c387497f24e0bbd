package org.sapar.registry.matching;

import java.util.List;
import java.util.Set;
import org.sapar.registry.BirthDate;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/**
 * One person as a file or a form describes him.
 *
 * @param names in any script and form, those of former times among them
 * @param birth null while it is not known
 * @param pin personal number of the home country, or null
 */
public record Description(List<PersonName> names, Sex sex, BirthDate birth, String pin, Marks marks) {

    /**
     * Marks that point at a person without naming him.
     *
     * @param documents country and number of each document as one text
     * @param phone in E.164, or null
     */
    public record Marks(Set<String> documents, String phone) {

        /** Nothing is known but the person himself. */
        public static final Marks NONE = new Marks(Set.of(), null);

        /**
         * A document as it stands among the marks.
         *
         * @param country issuing state, ISO 3166-1 alpha-2
         * @param number as it is kept, without blanks and hyphens
         */
        public static String document(String country, String number) {
            return country + number;
        }
    }
}
