package org.sapar.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.photos.Photo;
import org.sapar.registry.photos.PhotoSource;

/** A photo of a migrant, without the picture. */
@Schema(name = "Photo")
record PhotoJson(
        UUID id,
        int version,

        @Schema(description = "What it was made from") PhotoSource source,

        @Schema(description = "The day on which it was taken")
        LocalDate takenOn,

        @Schema(description = "Who put it on file", examples = "Аида Токтосунова")
        String by,

        @Schema(description = "The post where that was done", examples = "YEK")
        String post,

        @Schema(description = "When it was put on file") Instant at) {

    static PhotoJson of(Photo photo) {
        return new PhotoJson(
                photo.getId(),
                photo.getVersion(),
                photo.getSource(),
                photo.getTakenOn(),
                photo.getAuthor(),
                photo.getPostCode(),
                photo.getFiledAt());
    }
}
