package org.sapar.registry;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The entries of the consular register. */
interface Registrations {

    String ROW = "select new org.sapar.registry.RegistrationRow(r.id, r.version, m.id, m.fileNo, m.nameCyrillic,"
            + " case when m.alias is null then r.number end, r.kind, r.state, r.postCode,"
            + " case when m.alias is null then r.offeredTo end, r.term.dueOn)"
            + " from ConsularRegistration r join r.migrant m ";

    /** Where somebody who is protected has moved is told to those alone who may see protected people. */
    String SHOWN = " and (:shown = true or m.alias is null)";

    EntityManager entityManager();

    @HQL("select r from ConsularRegistration r join fetch r.migrant where r.id = :id")
    Optional<ConsularRegistration> byId(UUID id);

    @HQL("select s from RegistrationStep s where s.registration = :entry order by s.filedAt desc, s.id desc")
    List<RegistrationStep> steps(ConsularRegistration entry);

    /** Those that end by themselves before long, the first to end first; the page begins after that day and id. */
    @HQL(ROW + "where r.state = :state and r.term.noticeOn <= :today and r.postCode in :posts"
            + " and (r.term.dueOn > :day or r.term.dueOn = :day and r.id > :after)"
            + " order by r.term.dueOn, r.id")
    SelectionQuery<RegistrationRow> near(
            RegistrationState state, LocalDate today, Collection<String> posts, LocalDate day, UUID after);

    /** Those of other posts whose people live in the district of these now. */
    @HQL(ROW + "where r.offeredTo in :posts and r.state = RegistrationState.REGISTERED and r.id > :after" + SHOWN
            + " order by r.id")
    SelectionQuery<RegistrationRow> offered(Collection<String> posts, UUID after, boolean shown);

    /** Those that other posts took over from these. */
    @HQL(ROW + "where r.postCode not in :posts and r.id > :after and r.id in"
            + " (select s.registration.id from RegistrationStep s where s.leftPost in :posts and s.filedAt > :since)"
            + SHOWN + " order by r.id")
    SelectionQuery<RegistrationRow> left(Collection<String> posts, Instant since, UUID after, boolean shown);

    /** Those whose time is over by this day, wherever it begins first. */
    @HQL("select r from ConsularRegistration r join fetch r.migrant where r.state in :states"
            + " and r.term.dueOn < :day order by r.term.dueOn, r.id")
    SelectionQuery<ConsularRegistration> over(Collection<RegistrationState> states, LocalDate day);
}
