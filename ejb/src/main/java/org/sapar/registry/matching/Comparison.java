package org.sapar.registry.matching;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sapar.registry.Pin;
import org.sapar.registry.matching.Description.Birth;

/** Compares one description with many others, as an officer does who has both papers on the desk. */
public final class Comparison {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy");

    private final Scale scale;

    private final Description person;

    private final List<FoldedName> names;

    public Comparison(Description person, Scale scale) {
        this.scale = scale;
        this.person = person;
        this.names = folded(person);
    }

    /** How like the person another description is, and by what. */
    public Likeness with(Description other) {
        var findings = new ArrayList<Finding>();
        pin(other).ifPresent(findings::add);
        if (!Collections.disjoint(person.marks().documents(), other.marks().documents())) {
            findings.add(Finding.DOCUMENT_SAME);
        }
        findings.add(birth(person.birth(), other.birth()));
        if (person.sex().isStated() && other.sex().isStated() && person.sex() != other.sex()) {
            findings.add(Finding.SEX_OTHER);
        }
        findings.addAll(names(folded(other)));
        if (person.marks().phone() != null
                && person.marks().phone().equals(other.marks().phone())) {
            findings.add(Finding.PHONE_SAME);
        }
        var points = sum(findings);
        return new Likeness(points, scale.verdict(points), List.copyOf(findings));
    }

    private static List<FoldedName> folded(Description description) {
        return description.names().stream().map(FoldedName::of).distinct().toList();
    }

    private double sum(List<Finding> findings) {
        return findings.stream().mapToDouble(scale::points).sum();
    }

    /** Numbers that cannot be: no date in them, say nothing. */
    private Optional<Finding> pin(Description other) {
        var one = valid(person.pin());
        var another = valid(other.pin());
        if (one.isEmpty() || another.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Similarity.keystrokes(one.get(), another.get())) {
                    case 0 -> Finding.PIN_SAME;
                    case 1 -> Finding.PIN_SLIP;
                    default -> Finding.PIN_OTHER;
                });
    }

    private static Optional<String> valid(String pin) {
        return Pin.of(pin).filter(known -> known.birthDate().isPresent()).map(Pin::value);
    }

    private static Finding birth(Birth one, Birth other) {
        var some = one.date();
        var more = other.date();
        if (some.equals(more) && one.exact() && other.exact()) {
            return Finding.BIRTH_SAME;
        }
        var sameYear = some.getYear() == more.getYear();
        if (sameYear && (!one.exact() || !other.exact())) {
            return Finding.BIRTH_YEAR;
        }
        if (sameYear && some.getDayOfMonth() == more.getMonthValue() && some.getMonthValue() == more.getDayOfMonth()) {
            return Finding.BIRTH_SWAPPED;
        }
        return differing(DIGITS.format(some), DIGITS.format(more)) == 1 ? Finding.BIRTH_DIGIT : Finding.BIRTH_OTHER;
    }

    private static int differing(String one, String other) {
        var differing = 0;
        for (var at = 0; at < one.length(); at++) {
            differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differing;
    }

    /** People have several names; the two that agree best are those that were meant. */
    private List<Finding> names(List<FoldedName> others) {
        var comparison = new NameComparison(scale);
        return names.stream()
                .flatMap(one -> others.stream()
                        .flatMap(other -> Stream.concat(
                                Stream.of(comparison.of(one, other)), swapped(comparison, one, other).stream())))
                .max(Comparator.comparingDouble(this::sum))
                .orElse(List.of());
    }

    private static Optional<List<Finding>> swapped(NameComparison comparison, FoldedName one, FoldedName other) {
        if (other.surname().isEmpty() || other.given().isEmpty()) {
            return Optional.empty();
        }
        var findings = new ArrayList<>(comparison.of(one, other.swapped()));
        findings.add(Finding.ORDER_SWAPPED);
        return Optional.of(findings);
    }
}
