package org.sapar.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * An entry of the consular register as a line of a list.
 *
 * @param number null before it stands, and of somebody who is protected
 * @param name as everybody sees it: the alias of somebody who is protected
 * @param post code of the post on whose register it is
 * @param offeredTo code of the post that may take it over, or null; null of somebody who is protected
 * @param dueOn the day after which it ends by itself, or null
 */
public record RegistrationRow(
        UUID id,
        int version,
        UUID migrantId,
        String fileNo,
        String name,
        String number,
        RegistrationKind kind,
        RegistrationState state,
        String post,
        String offeredTo,
        LocalDate dueOn)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(id, migrantId);
    }
}
