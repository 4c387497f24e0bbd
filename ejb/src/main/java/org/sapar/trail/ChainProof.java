package org.sapar.trail;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/** Walks along the chain and holds each link against its row, the link before, and the lines of the second place. */
final class ChainProof {

    private final KeyRing keys;

    private final Iterator<Checkpoint> lines;

    private final List<Finding> findings = new ArrayList<>();

    private Head last;

    /** Of the link before; null when that one is not there, so that nothing can be said of the next. */
    private byte[] previous;

    private Checkpoint line;

    /** The first link that no line of the second place stands behind. */
    private Head uncovered;

    ChainProof(KeyRing keys, Iterator<Checkpoint> lines, Head from) {
        this.keys = keys;
        this.lines = lines;
        this.last = from;
        this.previous = from == null ? Link.NOTHING_BEFORE : from.hash();
        nextLine();
        while (line != null && from != null && line.count() <= from.seq()) {
            nextLine();
        }
    }

    void prove(List<SealedRow> page, Mentions mentions) {
        for (var row : page) {
            numbered(row);
            var wrong = wrong(row);
            if (wrong == null && !mentions.fit(row.link().seq(), row.entry().subjects())) {
                wrong = finding(Finding.Kind.MENTIONS, row, "is not listed under the records that it names");
            }
            if (wrong != null) {
                findings.add(wrong);
            }
            witnessed(row);
            previous = row.hash();
            last = row.head();
        }
    }

    private void numbered(SealedRow row) {
        var expected = last == null ? 1 : last.seq() + 1;
        if (row.link().seq() != expected) {
            findings.add(new Finding(
                    Finding.Kind.GAP,
                    expected,
                    null,
                    "no link from here to number " + (row.link().seq() - 1) + ", the next is that of row "
                            + row.link().trailId()));
            previous = null;
        }
    }

    private Finding wrong(SealedRow row) {
        if (row.entry() == null) {
            return finding(Finding.Kind.MISSING, row, "the row is gone");
        }
        var code = keys.row(row.entry());
        if (code == null) {
            return finding(
                    Finding.Kind.UNKNOWN_KEY, row, "key " + row.entry().keyId() + " of the row is not on the ring");
        }
        if (!MessageDigest.isEqual(code, row.mac())) {
            return finding(Finding.Kind.CHANGED, row, "the row does not fit its code: changed after it was written");
        }
        if (previous == null) {
            return null;
        }
        var hash = keys.link(row.link(), previous, row.mac());
        if (hash == null) {
            return finding(
                    Finding.Kind.UNKNOWN_KEY, row, "key " + row.link().keyId() + " of the link is not on the ring");
        }
        return MessageDigest.isEqual(hash, row.hash())
                ? null
                : finding(
                        Finding.Kind.SWAPPED,
                        row,
                        "the link does not fit its row and the link before: exchanged, put in, taken out or rewritten");
    }

    private void witnessed(SealedRow row) {
        while (line != null && line.count() < row.link().seq()) {
            nextLine();
        }
        if (line == null && uncovered == null) {
            uncovered = row.head();
        }
        while (line != null && line.count() == row.link().seq()) {
            if (!knows(row)) {
                findings.add(finding(
                        Finding.Kind.CHECKPOINT_MISMATCH,
                        row,
                        "line " + line.number() + " of the checkpoints, of " + line.at() + ", knows row "
                                + line.lastId() + " here with another hash"));
            }
            nextLine();
        }
    }

    private boolean knows(SealedRow row) {
        return line.hash().equals(HexFormat.of().formatHex(row.hash()))
                && line.lastId().equals(row.link().trailId());
    }

    private Checkpoint furthest() {
        Checkpoint furthest = null;
        while (line != null) {
            furthest = furthest == null || line.count() > furthest.count() ? line : furthest;
            nextLine();
        }
        return furthest;
    }

    /** What can be said only when all links were seen. */
    void end(Instant old) {
        var count = last == null ? 0 : last.seq();
        var furthest = furthest();
        if (furthest != null && furthest.count() > count) {
            findings.add(new Finding(
                    Finding.Kind.TRUNCATED,
                    count + 1,
                    null,
                    "the chain ends at number " + count + ", but line " + furthest.number() + " of the checkpoints, of "
                            + furthest.at() + ", knows " + furthest.count() + " rows, the last of them "
                            + furthest.lastId()));
        }
        if (uncovered != null && Ages.isBefore(uncovered.trailId(), old)) {
            findings.add(new Finding(
                    Finding.Kind.CHECKPOINT_MISSING,
                    uncovered.seq(),
                    uncovered.trailId(),
                    "no line of the checkpoints stands behind this row and those that follow"));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** The last link that was seen; null before the first. */
    Head last() {
        return last;
    }

    private void nextLine() {
        line = lines.hasNext() ? lines.next() : null;
    }

    private static Finding finding(Finding.Kind kind, SealedRow row, String text) {
        return new Finding(kind, row.link().seq(), row.link().trailId(), text);
    }
}
