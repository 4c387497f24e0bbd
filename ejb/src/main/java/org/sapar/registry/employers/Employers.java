package org.sapar.registry.employers;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The entries of the register of employers. */
interface Employers {

    String ROW = "select new org.sapar.registry.employers.EmployerRow(e.id, e.details.legalName, e.details.country,"
            + " e.details.taxNumber, e.details.section, e.details.region, e.standing) from Employer e ";

    EntityManager entityManager();

    @HQL("select e from Employer e where e.id = :id")
    Optional<Employer> byId(UUID id);

    @HQL("select e from Employer e where e.details.country = :country and e.details.taxNumber = :number")
    Optional<Employer> byTaxNumber(String country, String number);

    @HQL("select e from Employer e where e.details.country = :country and e.details.stateNumber = :number")
    Optional<Employer> byStateNumber(String country, String number);

    @HQL(ROW + "where (e.details.taxNumber = :number or e.details.stateNumber = :number) and e.standing in :standings"
            + " order by e.details.legalName, e.id")
    SelectionQuery<EmployerRow> numbered(String number, Collection<EmployerStanding> standings);

    @HQL("select s from EmployerStep s where s.employer.id = :employer order by s.filedAt desc, s.id desc")
    List<EmployerStep> steps(UUID employer);
}
