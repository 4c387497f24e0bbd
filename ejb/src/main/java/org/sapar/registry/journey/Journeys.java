package org.sapar.registry.journey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.sapar.registry.ConsularRegistration;

/** Passages and work of migrants. */
interface Journeys {

    EntityManager entityManager();

    @HQL("select c from BorderCrossing c left join fetch c.document where c.migrant.id = :migrant"
            + " order by c.crossedOn desc, c.crossedAt desc, c.id desc")
    List<BorderCrossing> crossings(UUID migrant);

    /** Of several people, each in the same order; without their documents. */
    @HQL("select c from BorderCrossing c where c.migrant.id in :migrants"
            + " order by c.crossedOn desc, c.crossedAt desc, c.id desc")
    List<BorderCrossing> crossingsOf(Collection<UUID> migrants);

    @HQL("select c from BorderCrossing c where c.id = :id")
    Optional<BorderCrossing> crossing(UUID id);

    @HQL(
            "select e from EmploymentRecord e left join fetch e.knownEmployer where e.migrant.id = :migrant order by e.work.startsOn desc, e.id desc")
    List<EmploymentRecord> employments(UUID migrant);

    /** Of several people, each in the same order; without their employers. */
    @HQL("select e from EmploymentRecord e where e.migrant.id in :migrants order by e.work.startsOn desc, e.id desc")
    List<EmploymentRecord> employmentsOf(Collection<UUID> migrants);

    @HQL("select e from EmploymentRecord e left join fetch e.knownEmployer where e.id = :id")
    Optional<EmploymentRecord> employment(UUID id);

    @HQL("update EmploymentRecord e set e.knownEmployer.id = :employer"
            + " where e.work.taxNumber = :number and e.country = :country and e.knownEmployer is null")
    int link(UUID employer, String country, String number);

    @HQL("select count(distinct e.migrant.id) from EmploymentRecord e where e.knownEmployer.id = :employer"
            + " and (:shown = true or e.migrant.alias is null)"
            + " and e.struckWhy is null and e.endedOn is null and e.work.startsOn <= :today"
            + " and (e.work.endsOn is null or e.work.endsOn >= :today)")
    long workers(UUID employer, LocalDate today, boolean shown);

    @HQL("select r from ConsularRegistration r where r.migrant.id = :migrant"
            + " and r.state = RegistrationState.REGISTERED order by r.registeredOn")
    List<ConsularRegistration> registrations(UUID migrant);

    @HQL("select r from ConsularRegistration r where r.migrant.id in :migrants"
            + " and r.state = RegistrationState.REGISTERED order by r.registeredOn")
    List<ConsularRegistration> registrationsOf(Collection<UUID> migrants);
}
