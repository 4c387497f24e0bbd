package org.sapar.registry.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;
import org.sapar.registry.Migrant;

/**
 * How a migrant is reached, and who belongs to the migrant.
 *
 * @param today at the post that keeps the file
 * @param majority years of full age on that day
 * @param contacts the latest first, those that ended behind the others
 * @param relatives likewise
 */
public record ContactFile(
        Migrant migrant, LocalDate today, int majority, List<Contact> contacts, List<Relative> relatives)
        implements Subject {

    public ContactFile {
        contacts = List.copyOf(contacts);
        relatives = List.copyOf(relatives);
    }

    /** The contact of this id, if it is one of these. */
    public Optional<Contact> contact(UUID id) {
        return of(id, contacts.stream());
    }

    /** The relative of this id, if it is one of these. */
    public Optional<Relative> relative(UUID id) {
        return of(id, relatives.stream());
    }

    /** What was told of the main number of the file, if anything; of two files that were merged the stricter. */
    public Optional<Safety> main() {
        return contacts.stream()
                .filter(contact -> !contact.isEnded() && contact.isNumber(migrant.getMobile()))
                .map(Contact::getSafety)
                .max(Safety.STRICTER);
    }

    /** Whether the relative is not of age today; nothing when that is not known. */
    public Optional<Boolean> minor(Relative relative) {
        return relative.isMinor(today, majority);
    }

    private static <T extends Acquaintance> Optional<T> of(UUID id, Stream<T> all) {
        return all.filter(one -> one.getId().equals(id)).findFirst();
    }

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
