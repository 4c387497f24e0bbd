package org.sapar.registry.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.query.SelectionQuery;
import org.sapar.persistence.Slice;

/** Looks for what was typed as a number first, and then as words of the name. */
@ApplicationScoped
class EmployerFinder {

    /** Signs of a number, one of them a digit; what is written between them is not kept. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[\\p{L}0-9./]{3,30}");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]");

    @Inject
    Employers employers;

    /** The lines of the page and one more, if there is a next page. */
    List<EmployerRow> find(EmployerQuery query) {
        return Slice.of(isNumber(query) ? numbered(query) : named(query, null), query.size(), query.page());
    }

    /** The lines that come after that of an employer, and one more if there is a page after them. */
    List<EmployerRow> findAfter(EmployerQuery query, Employer after) {
        // One number has an entry in each country at most; they stand on one page.
        return isNumber(query) ? List.of() : Slice.of(named(query, after), query.size());
    }

    /** Whether an entry has what was typed as its number; in some countries numbers have letters, as names have. */
    private boolean isNumber(EmployerQuery query) {
        return NUMBER.matcher(number(query)).matches()
                && !Slice.of(numbered(query), 1).isEmpty();
    }

    private static String number(EmployerQuery query) {
        return query.text() == null ? "" : BETWEEN_DIGITS.matcher(query.text()).replaceAll("");
    }

    private SelectionQuery<EmployerRow> numbered(EmployerQuery query) {
        return employers.numbered(number(query), standings(query));
    }

    /** Those whose names have all the words, in the order of the names. */
    private SelectionQuery<EmployerRow> named(EmployerQuery query, Employer after) {
        var builder = employers.entityManager().getCriteriaBuilder();
        var rows = builder.createQuery(EmployerRow.class);
        var employer = rows.from(Employer.class);
        var name = name(employer);
        var conditions = new ArrayList<Predicate>();
        conditions.add(employer.get("standing").in(standings(query)));
        EmployerName.words(query.text())
                .forEach(word -> conditions.add(builder.greaterThan(builder.locate(name, word), 0)));
        if (after != null) {
            conditions.add(comesAfter(after, employer, builder));
        }
        rows.select(builder.construct(
                        EmployerRow.class,
                        employer.get("id"),
                        name,
                        employer.get("details").get("country"),
                        employer.get("details").get("taxNumber"),
                        employer.get("details").get("section"),
                        employer.get("details").get("region"),
                        employer.get("standing")))
                .where(conditions.toArray(Predicate[]::new))
                .orderBy(builder.asc(name), builder.asc(employer.get("id")));
        return employers.entityManager().createQuery(rows).unwrap(SelectionQuery.class);
    }

    private static Predicate comesAfter(Employer last, Root<Employer> employer, CriteriaBuilder builder) {
        var name = last.getDetails().legalName();
        return builder.or(
                builder.greaterThan(name(employer), name),
                builder.and(
                        builder.equal(name(employer), name),
                        builder.greaterThan(employer.<UUID>get("id"), last.getId())));
    }

    private static Path<String> name(Root<Employer> employer) {
        return employer.get("details").get("legalName");
    }

    private static Set<EmployerStanding> standings(EmployerQuery query) {
        return query.standing() == null ? EnumSet.allOf(EmployerStanding.class) : EnumSet.of(query.standing());
    }
}
