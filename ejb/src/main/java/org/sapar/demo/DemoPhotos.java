package org.sapar.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sapar.persistence.Ids;
import org.sapar.registry.Migrant;
import org.sapar.registry.Sex;
import org.sapar.registry.photos.NewPhoto;
import org.sapar.registry.photos.PhotoDesk;
import org.sapar.registry.photos.PhotoSource;

/** Puts drawn silhouettes on the files of some invented migrants, where photos of faces would be. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoPhotos {

    @EJB
    PhotoDesk photos;

    @Inject
    Clock clock;

    /** One for each of them. */
    public void load(List<Migrant> migrants) {
        var day = LocalDate.now(clock).minusDays(2);
        for (var migrant : migrants) {
            var seed = migrant.getFileNo().hashCode();
            var source = seed % 2 == 0 ? PhotoSource.COUNTER : PhotoSource.DOCUMENT;
            var picture = new Silhouette(seed, migrant.getSex() == Sex.F).png();
            photos.add(new NewPhoto(Ids.next(), migrant.getId(), source, day), picture);
        }
    }
}
