package org.sapar.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.registry.mrz.MachineReadableZone;

/**
 * What a machine readable zone says about its holder.
 *
 * @param zone the lines as read, with what was found wrong
 * @param cyrillic a proposal for the name in Cyrillic, for the clerk to check
 * @param citizenship nationality as ISO 3166-1 alpha-2, or null when it is none
 * @param issuer issuing state as ISO 3166-1 alpha-2, or null when it is none
 * @param suspects files that may be of the holder, the likeliest first
 * @param warnings keys of what does not agree, such as a PIN and the sex
 */
public record Reading(
        MachineReadableZone zone,
        PersonName cyrillic,
        String citizenship,
        String issuer,
        List<Suspect> suspects,
        List<String> warnings)
        implements Subject {

    /** It may be about several. */
    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return suspects.stream().map(Suspect::subjectId).toList();
    }
}
