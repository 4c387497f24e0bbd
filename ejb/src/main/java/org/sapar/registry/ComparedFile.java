package org.sapar.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.registry.photos.Photo;

/**
 * One of two files that are compared, as far as the reader may see it.
 *
 * @param post the post that keeps it
 * @param masked another post keeps it, and the reader has not said why he looks
 * @param name in Cyrillic, or its initials
 * @param documents the numbers, or their last digits
 * @param records how many records of each kind it has; empty if masked
 * @param photo the latest one; null if masked, or if there is none
 */
public record ComparedFile(
        UUID id,
        int version,
        String fileNo,
        String post,
        boolean masked,
        String name,
        List<String> documents,
        Map<String, Long> records,
        Photo photo)
        implements Serializable {}
