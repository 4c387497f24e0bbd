package org.sapar.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One of two files that are compared, as far as the reader may see it.
 *
 * @param post the post that keeps it
 * @param masked another post keeps it, and the reader has not said why he looks
 * @param name in Cyrillic, or its initials
 * @param documents the numbers, or their last digits
 * @param records how many records of each kind it has; empty if masked
 */
public record ComparedFile(
        UUID id,
        int version,
        String fileNo,
        String post,
        boolean masked,
        String name,
        List<String> documents,
        Map<String, Long> records)
        implements Serializable {}
