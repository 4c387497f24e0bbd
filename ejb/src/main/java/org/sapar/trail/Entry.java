package org.sapar.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a row of the Trail says, in the one order and form over which its authentication code is computed.
 *
 * @param id of the row, as text in small letters
 * @param at microseconds since 1970
 * @param staffId as text, or null
 * @param version the version of the record that was acted on, or null
 * @param sought keyed hash of what was looked for, or null
 * @param keyId names the key of the code
 */
record Entry(
        String id,
        long at,
        String sub,
        String staffId,
        String postCode,
        String centreCode,
        String feature,
        String action,
        String subjects,
        Integer version,
        String sought,
        String reason,
        String outcome,
        String keyId) {

    /** The first byte, so that another form can follow one day. */
    private static final byte FORM = 1;

    private static final int NOTHING = -1;

    /** All columns, each with its length before it, so that no two rows have the same bytes. */
    byte[] canonical() {
        var texts = new String[] {
            sub,
            staffId,
            postCode,
            centreCode,
            feature,
            action,
            subjects,
            version == null ? null : version.toString(),
            sought,
            reason,
            outcome,
            keyId
        };
        var parts = new byte[texts.length][];
        var first = bytes(id);
        var length = 1 + Integer.BYTES + first.length + Long.BYTES;
        for (var i = 0; i < texts.length; i++) {
            parts[i] = bytes(texts[i]);
            length += Integer.BYTES + (parts[i] == null ? 0 : parts[i].length);
        }
        var out = ByteBuffer.allocate(length);
        out.put(FORM);
        put(out, first);
        out.putLong(at);
        for (var part : parts) {
            put(out, part);
        }
        return out.array();
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ByteBuffer out, byte[] part) {
        if (part == null) {
            out.putInt(NOTHING);
        } else {
            out.putInt(part.length).put(part);
        }
    }
}
