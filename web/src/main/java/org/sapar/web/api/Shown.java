package org.sapar.web.api;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A record as it is shown, and its ETag: the version, which a change has to name, and a digest of all that is shown,
 * because what belongs to a record may change without it.
 */
record Shown(int version, Object json) {

    /** What stands between the quotation marks of the ETag. */
    String digest() {
        var digest = new CRC32();
        digest.update(Json.tree(json).toString().getBytes(StandardCharsets.UTF_8));
        return version + "-" + Long.toHexString(digest.getValue());
    }

    Response answer() {
        return answer(Response.ok());
    }

    Response answer(Response.ResponseBuilder begun) {
        return begun.tag(digest()).entity(json).build();
    }
}
