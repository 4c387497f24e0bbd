package org.sapar.registry.matching;

import static org.sapar.registry.matching.Finding.FATHER_NEAR;
import static org.sapar.registry.matching.Finding.FATHER_OTHER;
import static org.sapar.registry.matching.Finding.FATHER_SAME;
import static org.sapar.registry.matching.Finding.GIVEN_CLOSE;
import static org.sapar.registry.matching.Finding.GIVEN_NEAR;
import static org.sapar.registry.matching.Finding.GIVEN_OTHER;
import static org.sapar.registry.matching.Finding.GIVEN_SAME;
import static org.sapar.registry.matching.Finding.SURNAME_CLOSE;
import static org.sapar.registry.matching.Finding.SURNAME_FATHER;
import static org.sapar.registry.matching.Finding.SURNAME_NEAR;
import static org.sapar.registry.matching.Finding.SURNAME_OTHER;
import static org.sapar.registry.matching.Finding.SURNAME_SAME;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/** Compares two folded names part by part. */
record NameComparison(Scale scale, ToDoubleBiFunction<String, String> alike) {

    /** A machine readable line that is full cuts names off; what is left of them has at least so many letters. */
    private static final int CUT = 5;

    /** Short given names differ by one letter from those of other people. */
    private static final int LONG_ENOUGH = 6;

    /** Fathers' names are long and short, Bakyt and Bakytbek. */
    private static final int SHORT_FORM = 4;

    NameComparison(Scale scale) {
        this(scale, Similarity::of);
    }

    List<Finding> of(FoldedName one, FoldedName other) {
        return Stream.of(given(one, other), family(one, other), father(one, other))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sum of what {@link #of} finds. */
    double points(FoldedName one, FoldedName other) {
        return points(given(one, other)) + points(family(one, other)) + points(father(one, other));
    }

    private double points(Optional<Finding> finding) {
        return finding.isPresent() ? scale.points(finding.get()) : 0;
    }

    private Optional<Finding> given(FoldedName one, FoldedName other) {
        var some = one.given();
        var more = other.given();
        if (some.isEmpty() || more.isEmpty()) {
            return Optional.empty();
        }
        if (some.equals(more)) {
            return Optional.of(GIVEN_SAME);
        }
        var likeness = alike.applyAsDouble(some, more);
        if (likeness >= scale.alike(GIVEN_CLOSE) || isBeginning(some, more, CUT)) {
            return Optional.of(GIVEN_CLOSE);
        }
        var near = likeness >= scale.alike(GIVEN_NEAR) && Math.max(some.length(), more.length()) >= LONG_ENOUGH;
        return Optional.of(near ? GIVEN_NEAR : GIVEN_OTHER);
    }

    private Optional<Finding> family(FoldedName one, FoldedName other) {
        if (one.surname().isEmpty() && other.surname().isEmpty()) {
            // Both carry the name of the father, or neither has a surname at all.
            return one.father().isEmpty() || other.father().isEmpty()
                    ? Optional.empty()
                    : Optional.of(surname(one.father(), other.father()));
        }
        if (one.surname().isEmpty()) {
            return Optional.of(afterFather(one.father(), other));
        }
        if (other.surname().isEmpty()) {
            return Optional.of(afterFather(other.father(), one));
        }
        return Optional.of(surname(one.surname(), other.surname()));
    }

    private Finding afterFather(String father, FoldedName other) {
        var named = !father.isEmpty() && (isFather(father, other.father()) || isFather(father, other.stem()));
        return named ? SURNAME_FATHER : SURNAME_OTHER;
    }

    private boolean isFather(String father, String part) {
        return alike.applyAsDouble(father, part) >= scale.alike(SURNAME_FATHER);
    }

    private Finding surname(String one, String other) {
        if (one.equals(other)) {
            return SURNAME_SAME;
        }
        var likeness = alike.applyAsDouble(one, other);
        if (likeness >= scale.alike(SURNAME_CLOSE)) {
            return SURNAME_CLOSE;
        }
        return likeness >= scale.alike(SURNAME_NEAR) ? SURNAME_NEAR : SURNAME_OTHER;
    }

    private Optional<Finding> father(FoldedName one, FoldedName other) {
        if (one.father().isEmpty() || other.father().isEmpty()) {
            return Optional.empty();
        }
        var likeness = alike.applyAsDouble(one.father(), other.father());
        if (likeness >= scale.alike(FATHER_SAME)) {
            return Optional.of(FATHER_SAME);
        }
        var near = likeness >= scale.alike(FATHER_NEAR) || isBeginning(one.father(), other.father(), SHORT_FORM);
        return Optional.of(near ? FATHER_NEAR : FATHER_OTHER);
    }

    private static boolean isBeginning(String one, String other, int letters) {
        return Math.min(one.length(), other.length()) >= letters && (one.startsWith(other) || other.startsWith(one));
    }
}
