package org.sapar.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sapar.registry.PersonName;

/** A population as CSV: one file for each kind of row, tied by the number of the person. */
final class PopulationFiles {

    /** What stands in the file of the people only. */
    private static final List<String> PERSON = List.of(
            "number", "household", "role", "people", "father", "citizenship", "pattern", "birth_place", "language");

    /** What of a person stands in every file that describes one. */
    private static final List<String> DESCRIPTION = List.of(
            "surname",
            "given",
            "patronymic",
            "latin_surname",
            "latin_given",
            "latin_patronymic",
            "sex",
            "birth_date",
            "birth_precision",
            "pin",
            "mobile");

    private final Path folder;

    private final long seed;

    PopulationFiles(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** {@code people}, {@code documents}, {@code stays} and {@code jobs}. */
    void people(int size) throws IOException {
        try (var people = writer("people");
                var documents = writer("documents");
                var stays = writer("stays");
                var jobs = writer("jobs")) {
            people.writeRecord(joined(PERSON.stream(), DESCRIPTION.stream()));
            documents.writeRecord("number", "type", "country", "document", "issued_on", "expires_on", "status");
            stays.writeRecord("number", "region", "purpose", "entered_on", "left_on");
            jobs.writeRecord("number", "employer", "kind", "occupation", "region", "from", "to", "wage");
            Population.of(seed, size).forEach(person -> {
                people.writeRecord(person(person));
                person.life().documents().forEach(one -> documents.writeRecord(document(person, one)));
                person.life().stays().forEach(one -> stays.writeRecord(stay(person, one)));
                person.life().jobs().forEach(one -> jobs.writeRecord(job(person, one)));
            });
        }
    }

    /** {@code variants}: later records with the truth. */
    void variants(int size, double percent) throws IOException {
        try (var file = writer("variants")) {
            file.writeRecord(joined(Stream.of("of", "expected", "kind", "document"), DESCRIPTION.stream()));
            Variants.of(seed, size, percent)
                    .forEach(variant -> file.writeRecord(joined(
                            texts(
                                    variant.of(),
                                    expected(variant.same()),
                                    variant.kind(),
                                    variant.record().life().documents().get(0).number()),
                            described(variant.record()))));
        }
    }

    /** {@code pairs}: records two by two with the truth. */
    void pairs(int count) throws IOException {
        try (var file = writer("pairs")) {
            file.writeRecord(joined(
                    Stream.of("expected", "kind"),
                    Stream.concat(
                            DESCRIPTION.stream().map("a_"::concat),
                            DESCRIPTION.stream().map("b_"::concat))));
            LabelledPairs.of(seed, count)
                    .forEach(pair -> file.writeRecord(joined(
                            texts(expected(pair.same()), pair.kind()),
                            Stream.concat(described(pair.a()), described(pair.b())))));
        }
    }

    private static List<String> person(SyntheticPerson person) {
        var family = person.family();
        return joined(
                texts(
                        person.number(),
                        family.household(),
                        family.role(),
                        family.people(),
                        family.father(),
                        person.citizenship(),
                        person.name().pattern(),
                        person.birth().place(),
                        person.contact().language()),
                described(person));
    }

    private static List<String> document(SyntheticPerson of, SyntheticDocument one) {
        return row(of.number(), one.type(), one.country(), one.number(), one.issuedOn(), one.expiresOn(), one.status());
    }

    private static List<String> stay(SyntheticPerson of, SyntheticStay one) {
        return row(of.number(), one.region(), one.purpose(), one.enteredOn(), one.leftOn());
    }

    private static List<String> job(SyntheticPerson of, SyntheticJob one) {
        return row(
                of.number(),
                one.employer(),
                one.kind(),
                one.occupation(),
                one.region(),
                one.from(),
                one.to(),
                one.wage());
    }

    private CsvWriter writer(String name) throws IOException {
        Files.createDirectories(folder);
        return CsvWriter.builder().build(folder.resolve(name + ".csv"));
    }

    private static String expected(boolean same) {
        return same ? "MATCH" : "NO";
    }

    private static Stream<String> described(SyntheticPerson person) {
        return joined(
                Stream.concat(
                        parts(person.name().cyrillic()), parts(person.name().latin())),
                texts(
                        person.sex(),
                        person.birth().date(),
                        person.birth().precision(),
                        person.pin(),
                        person.contact().mobile()))
                .stream();
    }

    private static Stream<String> parts(PersonName name) {
        return name == null ? Stream.of("", "", "") : texts(name.surname(), name.given(), name.patronymic());
    }

    private static List<String> row(Object... fields) {
        return texts(fields).toList();
    }

    private static Stream<String> texts(Object... fields) {
        return Arrays.stream(fields).map(field -> Objects.toString(field, ""));
    }

    private static List<String> joined(Stream<String> some, Stream<String> more) {
        return Stream.concat(some, more).toList();
    }
}
