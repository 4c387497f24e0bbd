package org.sapar.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import org.sapar.registry.Migrant;

/** Fills the files of the invented migrants with what comes after the registration. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoFiles {

    @EJB
    DemoJourneys journeys;

    @EJB
    DemoDuplicates duplicates;

    @EJB
    DemoRegister register;

    @EJB
    DemoPhotos photos;

    /**
     * Journeys for the first half of those of Yekaterinburg, second files for some who have none, some who have been on
     * the consular register for long, and drawings in the place of photos.
     */
    public void load(List<Migrant> yekaterinburg, People people) {
        Cast.as(Cast.AIDA, () -> journeys.load(yekaterinburg.subList(0, 45)));
        Cast.as(Cast.AIDA, () -> duplicates.load(yekaterinburg.subList(48, 51), "RU-SVE"));
        Cast.as(Cast.ELENA, () -> duplicates.load(yekaterinburg.subList(52, 53), "RU-NVS"));
        register.load(people);
        Cast.as(Cast.AIDA, () -> photos.load(yekaterinburg.subList(44, 56)));
    }
}
