package org.sapar.registry.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sapar.registry.FileSummary;

/** Puts the photo of the person on the summary of the file. */
@ApplicationScoped
class PhotoInSummary {

    @Inject
    Photos photos;

    void add(@Observes FileSummary summary) {
        photos.latest(summary.migrant())
                .flatMap(photo -> photos.jpeg(photo.getId()))
                .ifPresent(summary::portray);
    }
}
