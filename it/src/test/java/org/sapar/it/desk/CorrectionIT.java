package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.it.Given;
import org.sapar.it.Soon;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.Correction;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantName;
import org.sapar.registry.PersonName;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.Script;
import org.sapar.registry.Sex;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewCrossing;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkKind;
import org.sapar.shared.Broken;

/** What was wrong of who a person is, is put right; what was known before is not lost. */
class CorrectionIT extends PairTest {

    private static final String WHY = "Misread from the passport, seen in the certificate of birth";

    private final PersonName latin = new PersonName("ZHAPAROV", given.latin(), null);

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    JourneyDesk journeys;

    @Inject
    ProtectionDesk protection;

    @Test
    void who_the_person_is_is_put_right_and_the_history_says_what_was_known_before() throws SQLException {
        var seen = file(As.AIDA, null, "+79120000001");
        var month = new BirthDate(born, BirthPrecision.MONTH);

        var file = correct(As.BAKYT, seen, new Correction("UZ", Sex.F, month, null, null, latin, WHY));

        assertThat(file.getVersion()).isEqualTo(seen.getVersion() + 1);
        assertThat(Correction.of(opened(seen.getId())))
                .isEqualTo(new Correction("UZ", Sex.F, month, null, null, latin, null));
        assertThat(found(latin.full())).containsExactly(seen.getId());
        assertThat(history(seen.getId()))
                .containsExactly(
                        "KG M " + seen.getBirthDate() + " " + seen.getBirth().precision(),
                        "UZ F " + month.day() + " MONTH");
        var without = correct(As.AIDA, file, new Correction("UZ", Sex.F, month, null, null, null, WHY));
        assertThat(without.getNameLatin()).isNull();
        assertThat(without.getNames())
                .filteredOn(name -> name.getScript() == Script.LATIN)
                .singleElement()
                .matches(name -> !name.isCurrent())
                .extracting(MigrantName::getName)
                .isEqualTo(latin);
        assertThat(Soon.is(() -> reasons(seen.getId()).anyMatch(WHY::equals)))
                .as("the reason stands in the Trail, once it is sealed")
                .isTrue();
    }

    @Test
    void what_cannot_be_true_of_the_person_is_told_at_its_field() {
        var seen = file(As.AIDA, null, "+79120000001", pin());
        var taken = registered().getPin();

        refused(seen, numbered(seen, "2140319889900"), "pin", "registry.pin");
        refused(seen, numbered(seen, taken), "pin", "registry.pin.taken");
        refused(seen, of(seen, Sex.F, null), "pinReason", "registry.pin.sex");
        refused(seen, born(seen, born.plusYears(1)), "pinReason", "registry.pin.birthDate");
        refused(seen, born(seen, today().plusDays(2)), "birthDate", "registry.birthDate");
        refused(seen, citizen(seen, "QQ"), "citizenship", "registry.country");
        refused(seen, numbered(seen, " " + seen.getPin() + " "), null, "registry.correct.same");
        assertThatThrownBy(() -> correct(As.AIDA, seen, Correction.of(seen)))
                .as("without a reason")
                .isNotNull();

        var disagrees = correct(As.AIDA, seen, of(seen, Sex.F, " The number was given before "));
        assertThat(disagrees.getPinReason()).isEqualTo("The number was given before");
        var agrees = correct(As.AIDA, disagrees, of(disagrees, Sex.M, disagrees.getPinReason()));
        assertThat(agrees.getPinReason()).isNull();
        assertThat(correct(As.AIDA, agrees, numbered(agrees, null)).getPin()).isNull();
    }

    @Test
    void nobody_is_born_after_what_the_file_tells_of() {
        var id = file(As.AIDA, null, "+79120000001").getId();
        As.AIDA.call(() -> journeys.cross(new NewCrossing(
                UUID.randomUUID(),
                id,
                "RU",
                Direction.IN,
                today().minusDays(9),
                null,
                null,
                null,
                CrossingResult.ADMITTED)));
        refusedSince(id, today().minusDays(9));

        var work = new Employment("ООО «Проба»", null, WorkKind.EMPLOYMENT, null, null, today().minusDays(20), null);
        As.AIDA.call(() -> journeys.employ(new NewEmployment(UUID.randomUUID(), id, "RU", work)));
        refusedSince(id, today().minusDays(20));
    }

    @Test
    void another_file_of_the_person_is_noticed_once_the_mistake_is_put_right() {
        var wrong = registered();
        var known = file(As.AIDA, null, "+79120000002");
        assertThat(alike(known)).doesNotContain(wrong.getId());
        var birth = new BirthDate(born, BirthPrecision.DAY);

        correct(As.AIDA, wrong, new Correction("KG", Sex.M, birth, null, null, latin, WHY));

        assertThat(alike(known)).contains(wrong.getId());
    }

    @Test
    void the_number_of_a_file_that_was_merged_goes_to_the_one_that_stays() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var wrong = pin();
        var right = wrong.replaceAll(".....$", "98" + wrong.substring(11));
        correct(As.AIDA, kept, numbered(kept, wrong));
        correct(As.AIDA, gone, numbered(gone, right));
        decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);
        var merged = opened(gone.getId());
        assertThat(merged.getPin()).isEqualTo(wrong);

        correct(As.AIDA, merged, numbered(merged, right));

        assertThat(found(right)).containsExactly(kept.getId());
        assertThat(found(wrong)).isEmpty();
    }

    @Test
    void who_may_not_open_the_file_or_comes_second_corrects_nothing() {
        var seen = file(As.AIDA, null, "+79120000001");
        var year = born(seen, new BirthDate(born, BirthPrecision.YEAR));

        assertBroken(() -> correct(As.ELENA, seen, year)).withMessage("registry.opening");
        assertThatThrownBy(() -> correct(As.FARIDA, seen, year)).isInstanceOf(EJBAccessException.class);
        var file = correct(As.AIDA, seen, year);
        assertBroken(() -> correct(As.BAKYT, seen, year)).matches(Broken::isConflict);

        var alias = Given.one().cyrillic() + "ай";
        As.CHOLPON.call(() -> protection.protect(file.getId(), file.getVersion(), new Protection(alias, WHY)));
        var hidden = As.DANIYAR.call(() -> registry.open(file.getId())).migrant();
        assertBroken(() -> correct(As.AIDA, hidden, born(hidden, born))).withMessage("registry.protected");
        var name = new Correction("KG", Sex.M, hidden.getBirth(), null, null, latin, WHY);
        assertThat(correct(As.DANIYAR, hidden, name))
                .returns(alias, Migrant::getNameCyrillic)
                .returns(null, Migrant::getNameLatin);
    }

    private void refusedSince(UUID id, LocalDate first) {
        var file = opened(id);
        assertBroken(() -> correct(As.AIDA, file, born(file, first.plusDays(1))))
                .returns("birthDate", Broken::field)
                .returns("registry.birthDate.lived", Broken::key)
                .returns(List.of(first), Broken::details);
    }

    private void refused(Migrant seen, Correction told, String field, String key) {
        assertBroken(() -> correct(As.AIDA, seen, told))
                .returns(field, Broken::field)
                .returns(key, Broken::key);
    }

    private Migrant correct(As who, Migrant seen, Correction told) {
        return who.call(() -> registry.correct(seen.getId(), seen.getVersion(), told));
    }

    private static Correction born(Migrant seen, LocalDate day) {
        return born(seen, new BirthDate(day, BirthPrecision.DAY));
    }

    private static Correction born(Migrant seen, BirthDate birth) {
        var file = Correction.of(seen);
        return new Correction(file.citizenship(), file.sex(), birth, file.pin(), file.pinReason(), file.latin(), WHY);
    }

    private static Correction numbered(Migrant seen, String pin) {
        var file = Correction.of(seen);
        return new Correction(
                file.citizenship(), file.sex(), file.birthDate(), pin, file.pinReason(), file.latin(), WHY);
    }

    private static Correction citizen(Migrant seen, String country) {
        var file = Correction.of(seen);
        return new Correction(country, file.sex(), file.birthDate(), file.pin(), file.pinReason(), file.latin(), WHY);
    }

    private static Correction of(Migrant seen, Sex sex, String pinReason) {
        var file = Correction.of(seen);
        return new Correction(file.citizenship(), sex, file.birthDate(), file.pin(), pinReason, file.latin(), WHY);
    }

    private List<UUID> alike(Migrant file) {
        return As.AIDA.call(() -> suspicions.suspectedOf(file.getId())).stream()
                .map(pair -> pair.one().id().equals(file.getId())
                        ? pair.other().id()
                        : pair.one().id())
                .toList();
    }

    /** What the file said, the earliest first. */
    private List<String> history(UUID id) throws SQLException {
        var said = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select citizenship, sex, birth_date, birth_precision"
                        + " from migrant_history where id = ? order by revision")) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    said.add(String.join(
                            " ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return said;
    }
}
