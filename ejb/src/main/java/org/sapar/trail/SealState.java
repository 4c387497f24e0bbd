package org.sapar.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How the seals of the Trail stand at this moment.
 *
 * @param sealed how many rows are in the chain
 * @param sealedAt when the last of them was sealed, or null
 * @param waiting rows of the last hour that are not sealed yet
 * @param provedAt when the chain was last proved, or null
 * @param provedUntil the last link that was proved, 0 if none
 * @param finding what the proof has found, or null
 * @param alarms what is wrong now, by name
 */
public record SealState(
        long sealed,
        Instant sealedAt,
        long waiting,
        Instant provedAt,
        long provedUntil,
        Finding finding,
        List<String> alarms)
        implements Serializable {

    public boolean isWell() {
        return alarms.isEmpty() && finding == null;
    }
}
