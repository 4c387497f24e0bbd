package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.reference.Lists;
import org.sapar.reference.MatchThreshold;
import org.sapar.reference.MatchWeight;
import org.sapar.registry.matching.Scale;
import org.sapar.registry.matching.Scales;
import org.sapar.shared.Broken;

class ListNeighboursTest {

    private static final Scale SCALE = Scales.of(
            Lists.entities("match-weights", MatchWeight.class),
            Lists.entities("match-thresholds", MatchThreshold.class),
            60_000);

    private final ListNeighbours neighbours = new ListNeighbours(2);

    @Test
    void whoever_stands_twice_in_a_round_gets_one_file() {
        var round = settled(line("Асанов"), line("Асанов"));

        assertThat(round).extracting(Examined::isFit).containsExactly(true, false);
        assertThat(round.get(1).alike())
                .extracting(Examined.Alike::file)
                .containsExactly(round.get(0).form().id());
    }

    @Test
    void the_lines_of_the_rounds_before_are_remembered_as_long_as_their_files_may_be_missing() {
        settled(line("Асанов"));
        assertThat(settled(line("Асанов"))).extracting(Examined::isFit).containsExactly(false);
        assertThat(settled(line("Үсөнов"))).extracting(Examined::isFit).containsExactly(true);

        assertThat(settled(line("Асанов")))
                .as("the register knows the file by now")
                .extracting(Examined::isFit)
                .containsExactly(true);
    }

    @Test
    void whoever_gets_no_file_stands_in_nobodys_way() {
        var held = line("Асанов").beside(List.of(), Broken.at("pin", "exchange.row.held"));

        var round = settled(held, line("Асанов"));

        assertThat(round.get(0).broken().key()).isEqualTo("exchange.row.held");
        assertThat(round.get(1).isFit()).isTrue();
    }

    @Test
    void a_file_that_was_there_when_the_register_was_looked_at_is_named_once() {
        var first = settled(line("Асанов")).get(0);
        var second = line("Асанов");
        var seen = second.beside(
                List.of(new Examined.Alike(
                        first.form().id(),
                        settledAlone(second, first).alike().get(0).likeness())),
                null);

        assertThat(settled(seen).get(0).alike()).hasSize(1);
    }

    @Test
    void somebody_who_is_known_is_looked_at_even_if_the_number_is_held() {
        settled(line("Асанов"));

        var known = settled(line("Асанов").beside(List.of(), Broken.at("pin", "exchange.row.held")))
                .get(0);

        assertThat(known.broken()).isNull();
        assertThat(known.isFit()).isFalse();
    }

    @Test
    void a_number_that_an_earlier_round_took_is_held() {
        var number = new NewDocument(DocumentType.PASSPORT, "KG", "AC1234567", null, null);
        var elsewhere = new NewDocument(DocumentType.PASSPORT, "KZ", "AC1234567", null, null);
        settled(line("Асанов", number));

        assertThat(settled(line("Үсөнов", elsewhere)).get(0).broken().key()).isEqualTo("exchange.row.held");
    }

    private static Examined settledAlone(Listed line, Examined before) {
        var apart = new ListNeighbours(1);
        return apart.settle(look(Listed.of(before.form(), null), line)).get(1);
    }

    private List<Examined> settled(Listed... lines) {
        return neighbours.settle(look(lines));
    }

    private static ListLook look(Listed... lines) {
        return new ListLook(List.of(lines), SCALE);
    }

    private static Listed line(String surname) {
        return line(surname, null);
    }

    private static Listed line(String surname, NewDocument document) {
        return Listed.of(
                new NewMigrant(
                        UUID.randomUUID(),
                        new NewPerson(
                                "KG",
                                Sex.M,
                                BirthDate.typed(LocalDate.of(1993, 5, 12)),
                                null,
                                new PersonName(surname, "Бакыт", null),
                                null),
                        document,
                        new NewStay("RU-SVE", StayPurpose.WORK, null),
                        "",
                        true,
                        "ru",
                        null),
                null);
    }
}
