package org.sapar.registry.photos;

import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.registry.FileAccess;

/**
 * The desk that gives the picture which belongs to a page: the browser asks for it by itself, a moment after the page
 * was opened.
 *
 * <p>The page has left its row in the Trail and this look leaves none. It opens no file: who may not look into it, or
 * has not said why, is given nothing.
 */
@Stateless
@ExcludeDefaultInterceptors
public class GlanceDesk {

    @Inject
    FileAccess access;

    @Inject
    Photos photos;

    @Inject
    PhotoPasses passes;

    @EJB
    Caller caller;

    /**
     * What a photo shows.
     *
     * @param pass from the page; null if the picture is asked for without one
     * @return nothing without a pass that is good, if there is no such photo, it was struck, or the file is not open to
     *     the caller
     */
    @RolesAllowed(REGISTRY_READ)
    public Optional<Picture> glance(@NotNull UUID photo, String pass) {
        caller.require(REGISTRY_READ);
        return Optional.of(photo)
                .filter(id -> passes.admits(id, pass))
                .map(id -> photos.entityManager().find(Photo.class, id))
                .filter(known -> access.isOpen(known.getMigrant()))
                .flatMap(known -> photos.jpeg(photo).map(jpeg -> new Picture(known, jpeg)));
    }
}
