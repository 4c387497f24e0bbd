package org.sapar.registry.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sapar.registry.Pin;

/** Compares one description with many others, as an officer does who has both papers on the desk. */
public final class Comparison {

    /** Sums that were added in another order may differ by so much. */
    private static final double GRACE = 1e-6;

    private final Scale scale;

    private final double mostByNames;

    private final Description person;

    private final Foldings foldings;

    private final List<FoldedName> names;

    public Comparison(Description person, Scale scale) {
        this(person, scale, new Foldings());
    }

    /** @param foldings for whoever compares many people */
    public Comparison(Description person, Scale scale, Foldings foldings) {
        this.scale = scale;
        this.mostByNames = scale.mostByNames();
        this.person = person;
        this.foldings = foldings;
        this.names = folded(person);
    }

    /** How like the person another description is, and by what. */
    public Likeness with(Description other) {
        return likeness(marks(other), other);
    }

    /**
     * The same for whoever looks at many; nothing if no number agrees and all the names in the world would not be
     * enough, which is so of most of those who have a key in common.
     */
    public Optional<Likeness> ifPossible(Description other) {
        var marks = marks(other);
        return marks.contains(Finding.PIN_SAME)
                        || marks.contains(Finding.DOCUMENT_SAME)
                        || sum(marks) + mostByNames >= scale.possible() - GRACE
                ? Optional.of(likeness(marks, other))
                : Optional.empty();
    }

    /** What is found without the names, in the order in which it is told; names stand before the last one. */
    private List<Finding> marks(Description other) {
        return Stream.of(
                        pin(other).stream(),
                        document(other).stream(),
                        BirthComparison.of(person.birth(), other.birth()).stream(),
                        sex(other).stream(),
                        phone(other).stream())
                .flatMap(found -> found)
                .toList();
    }

    private Likeness likeness(List<Finding> marks, Description other) {
        var findings = new ArrayList<>(marks);
        findings.addAll(findings.size() - (marks.contains(Finding.PHONE_SAME) ? 1 : 0), names(folded(other)));
        var points = sum(findings);
        return new Likeness(points, scale.verdict(points), List.copyOf(findings));
    }

    private Optional<Finding> document(Description other) {
        return found(
                Finding.DOCUMENT_SAME,
                !Collections.disjoint(person.marks().documents(), other.marks().documents()));
    }

    private Optional<Finding> sex(Description other) {
        return found(
                Finding.SEX_OTHER, person.sex().isStated() && other.sex().isStated() && person.sex() != other.sex());
    }

    private Optional<Finding> phone(Description other) {
        var phone = person.marks().phone();
        return found(
                Finding.PHONE_SAME, phone != null && phone.equals(other.marks().phone()));
    }

    private static Optional<Finding> found(Finding finding, boolean so) {
        return so ? Optional.of(finding) : Optional.empty();
    }

    private List<FoldedName> folded(Description description) {
        return description.names().stream().map(foldings::of).distinct().toList();
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
