package org.sapar.trail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final int FORM = 1;

    private static final int NOTHING = -1;

    /** All columns, each with its length before it, so that no two rows have the same bytes. */
    byte[] canonical() {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            put(out, id);
            out.writeLong(at);
            put(out, sub);
            put(out, staffId);
            put(out, postCode);
            put(out, centreCode);
            put(out, feature);
            put(out, action);
            put(out, subjects);
            put(out, version == null ? null : version.toString());
            put(out, sought);
            put(out, reason);
            put(out, outcome);
            put(out, keyId);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(NOTHING);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
