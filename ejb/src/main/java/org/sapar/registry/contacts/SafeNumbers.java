package org.sapar.registry.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sapar.registry.Migrant;

/** Tells what has to be heeded of the main number of a file, wherever it leaves the file. */
@ApplicationScoped
public class SafeNumbers {

    @Inject
    Contacts contacts;

    /** What was told of the main number of the file, if anything; of two files that were merged the stricter. */
    public Optional<Safety> main(Migrant file) {
        return contacts.contacts(file.getId()).stream()
                .filter(contact -> !contact.isEnded() && contact.isNumber(file.getMobile()))
                .map(Contact::getSafety)
                .max(Safety.STRICTER);
    }
}
