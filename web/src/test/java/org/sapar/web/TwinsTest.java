package org.sapar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class repeats the fields of another: what is shown, sent and stored is written once. */
class TwinsTest {

    /** Fewer equal names than these are chance. */
    private static final int FEWEST = 8;

    /** The part of the smaller class that makes a pair twins. */
    private static final double PART = 0.7;

    /**
     * An answer of the interface is a promise, and does not change with a page; a seal covers each column of its row.
     */
    private static final Set<String> MEANT = Set.of(
            "ComparedFile and Side",
            "Details and EmployerDetails",
            "RequestJson and RequestLine",
            "SessionJson and SessionLine",
            "TrailJson and TrailRow",
            "Entry and Trail");

    @Test
    void no_class_repeats_the_fields_of_another() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sapar").stream()
                        .filter(type -> fields(type).size() >= FEWEST)
                        .toList();
        assertThat(classes).extracting(JavaClass::getSimpleName).contains("ConsularRequest", "RegisterForm");
        assertThat(twins(classes)).isEmpty();
    }

    private static List<String> twins(List<JavaClass> classes) {
        var twins = new ArrayList<String>();
        for (var at = 0; at < classes.size(); at++) {
            for (var other : classes.subList(at + 1, classes.size())) {
                var one = classes.get(at);
                var shared = new HashSet<>(fields(one));
                shared.retainAll(fields(other));
                var smaller = Math.min(fields(one).size(), fields(other).size());
                var pair = Stream.of(one.getSimpleName(), other.getSimpleName())
                        .sorted()
                        .collect(Collectors.joining(" and "));
                if (shared.size() >= FEWEST && shared.size() >= PART * smaller && !MEANT.contains(pair)) {
                    twins.add(pair + ": " + shared);
                }
            }
        }
        return twins;
    }

    private static Set<String> fields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }
}
