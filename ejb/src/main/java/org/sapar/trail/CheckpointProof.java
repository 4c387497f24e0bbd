package org.sapar.trail;

import java.util.ArrayList;
import java.util.List;

/**
 * Proves the lines of the second place by themselves. Each repeats the hash of the one before, so the signature of the
 * last one stands for all; only if something is wrong each signature is looked at.
 */
record CheckpointProof(PublicKeys keys) {

    /** More findings than these help nobody. */
    private static final int MOST_FINDINGS = 50;

    /** Proves the lines from one on that knows these rows and is taken as it stands; all lines for none. */
    List<Finding> of(CheckpointLog log, long count) {
        var findings = new ArrayList<Finding>();
        Checkpoint before = null;
        try (var lines = log.lines(count)) {
            while (lines.hasNext() && findings.size() < MOST_FINDINGS) {
                var line = lines.next();
                if (before != null || count == 0) {
                    follow(before, line, findings);
                }
                before = line;
            }
        }
        if (before != null && !before.isGenuine(keys) || !findings.isEmpty()) {
            forged(log, count, findings);
        }
        return findings;
    }

    private static void follow(Checkpoint before, Checkpoint line, List<Finding> findings) {
        var number = before == null ? 1 : before.number() + 1;
        var digest = before == null ? Checkpoint.NOTHING_BEFORE : before.digest();
        if (line.number() != number) {
            findings.add(missing(line, "lines " + number + " to " + (line.number() - 1) + " are gone"));
        } else if (!line.previous().equals(digest)) {
            findings.add(missing(line, "line " + number + " does not follow the one before it, which was changed"));
        } else if (before != null && line.count() < before.count()) {
            findings.add(new Finding(
                    Finding.Kind.CHECKPOINT_MISMATCH,
                    line.count(),
                    line.lastId(),
                    "line " + number + " knows fewer rows than the one before: the trail was shortened at "
                            + line.at()));
        }
    }

    private static Finding missing(Checkpoint line, String text) {
        return new Finding(Finding.Kind.CHECKPOINT_MISSING, line.count(), line.lastId(), text + " in the checkpoints");
    }

    private void forged(CheckpointLog log, long count, List<Finding> findings) {
        try (var lines = log.lines(count)) {
            while (lines.hasNext()) {
                var line = lines.next();
                if (!line.isGenuine(keys)) {
                    findings.add(new Finding(
                            Finding.Kind.CHECKPOINT_FORGED,
                            line.count(),
                            line.lastId(),
                            "line " + line.number() + " of the checkpoints, of " + line.at()
                                    + ", does not bear our signature"));
                    return;
                }
            }
        }
    }
}
