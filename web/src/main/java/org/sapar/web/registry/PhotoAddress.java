package org.sapar.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sapar.registry.photos.Photo;
import org.sapar.registry.photos.PhotoPasses;

/** Says where a page finds the picture of a photo that it shows. */
@Named
@RequestScoped
public class PhotoAddress {

    @Inject
    PhotoPasses passes;

    /** The address, with a pass for whoever has opened the page. */
    public String of(Photo photo) {
        return "/registry/picture?id=" + photo.getId() + "&page=" + passes.issue(photo.getId());
    }
}
