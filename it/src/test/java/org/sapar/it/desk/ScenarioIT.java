package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportColumn;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.Mapping;
import org.sapar.it.Given;
import org.sapar.it.Soon;
import org.sapar.registry.BirthDate;
import org.sapar.registry.DocumentType;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.PersonSought;
import org.sapar.registry.Pin;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.EndReason;
import org.sapar.registry.journey.HostClock;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;
import org.sapar.registry.journey.JourneyStage;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkEnd;
import org.sapar.registry.journey.WorkKind;
import org.sapar.requests.ConsularRequest;
import org.sapar.requests.HistoryDesk;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestFile;
import org.sapar.requests.RequestRow;
import org.sapar.requests.Said;
import org.sapar.requests.ServiceElsewhere;

/** The scenarios A1 and A10 of docs/scenarios.md from their first day to their last. */
class ScenarioIT extends RegisterTest {

    private static final LocalDate A1 = LocalDate.of(2026, 11, 21);

    private static final LocalDate BORN = LocalDate.of(1990, 3, 14);

    @EJB
    ImportDesk lists;

    @Inject
    JourneyDesk journeys;

    @Inject
    HistoryDesk history;

    /** The given name is one of its own, so that nobody is taken for the person of another test. */
    private final Given given = Given.one();

    @Test
    void a1_the_person_of_an_old_list_is_recognised_registered_and_told_what_is_due() {
        var old = imported("AC%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
        var form = scanned();
        assertThat(Pin.of(form.person().pin()).orElseThrow().mismatches(Sex.M, BirthDate.typed(BORN)))
                .isEmpty();

        var suspect = As.AIDA.call(() -> registry.check(sought(form))).get(0);
        assertThat(suspect.isLikely()).isTrue();
        assertThat(suspect.subjectId()).isEqualTo(old);
        var file = on(A1, () -> As.AIDA.call(() -> registry.recognise(old, suspect.version(), form)));

        assertThat(file.getId()).isEqualTo(old);
        assertThat(file.getDocuments())
                .extracting(IdentityDocument::getType, document -> document.isExpired(A1))
                .containsExactlyInAnyOrder(tuple(DocumentType.PASSPORT, true), tuple(DocumentType.PASSPORT, false));
        assertThat(file.getNames())
                .extracting(name -> name.getName().full())
                .contains("SATYBALDIEV " + given.latin(), "Сатыбалдиев " + given.cyrillic() + " Ысакович");
        assertThat(As.AIDA.call(() -> registry.find(new MigrantQuery("Сатыбалдиев " + given.cyrillic(), null, 0, 5))))
                .singleElement()
                .matches(row -> row.id().equals(old));
        var entry = on(A1, () -> {
            var applied = applied(As.AIDA, file, "REG-T");
            return entry(issued(As.BAKYT, applied).request().getId());
        });
        assertThat(entry.getState()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(entry.getPostCode()).isEqualTo("YEK");
        assertDue(on(A1, () -> journey(old)));

        on(A1, () -> employ(As.AIDA, file, LocalDate.of(2026, 11, 2), null));
        assertThat(on(A1, () -> journey(old)).stage()).isEqualTo(JourneyStage.WORKING);
    }

    private static void assertDue(JourneyFile journey) {
        assertThat(journey.stage()).isNotEqualTo(JourneyStage.WORKING);
        assertThat(clock(journey, "RU-EAEU-REG").due()).isEqualTo("2026-11-02");
        assertThat(clock(journey, "RU-EAEU-REG").daysLeft()).isEqualTo(-19);
        assertThat(clock(journey, "RU-EAEU-REG").state()).isEqualTo(ClockState.LATE);
        assertThat(clock(journey, "RU-MED30").due()).isEqualTo("2026-11-02");
        assertThat(clock(journey, "RU-90Y").used()).isEqualTo(50);
        assertThat(clock(journey, "RU-90Y").limit()).isEqualTo(90);
        assertThat(clock(journey, "RU-90Y").due()).isEqualTo("2026-12-31");
        assertThat(clock(journey, "KG-CONS-15").state()).isEqualTo(ClockState.PASSED);
    }

    /** The scenario's days, counted so that the new contract is entered today. */
    @Test
    void a10_who_moves_takes_the_registration_along_and_a_broken_contract_opens_a_clock() {
        var broken = today.minusDays(13);
        var entered = broken.minusDays(109);
        var migrant = on(entered.plusDays(5), () -> registered(entered));
        var first = on(entered.plusDays(7), () -> employ(As.AIDA, migrant, entered.plusDays(7), entered.plusYears(1)));
        var service = on(entered.plusDays(9), () -> returned(migrant)).request();
        on(entered.plusDays(9), () -> applied(As.BAKYT, migrant, "NOT-A"));
        var entry = registered(migrant, "REG-T", entered.plusDays(10));

        on(broken.minusDays(5), () -> {
            move(As.AIDA, migrant, "RU-NVS");
            return null;
        });
        var offered = open(As.BAKYT, entry).registration();
        var taken = on(
                broken.minusDays(4),
                () -> move(As.ELENA, offered, RegistrationAction.TRANSFER, RegistrationSaid.NOTHING));
        assertThat(taken.registration().getPostCode()).isEqualTo("NVS");
        assertThat(taken.registration().getNumber()).isEqualTo(entry.getNumber());
        assertThat(taken.steps().get(0).getLeftPost()).isEqualTo("YEK");
        assertThat(listed(As.BAKYT, RegistrationList.TAKEN_OVER)).contains(entry.getId());

        assertServed(migrant, service);

        var end = new WorkEnd(broken, EndReason.EMPLOYER);
        on(broken, () -> As.ELENA.call(() -> journeys.end(first.getId(), first.getVersion(), end)));
        var between = on(broken, () -> As.ELENA.call(() -> journeys.open(migrant.getId())));
        assertThat(between.stage()).isEqualTo(JourneyStage.BETWEEN_JOBS);
        assertThat(clock(between, "RU-EAEU-15").due()).isEqualTo(broken.plusDays(15));
        assertThat(clock(between, "RU-EAEU-15").alerts())
                .containsExactly(broken, broken.plusDays(10), broken.plusDays(14));

        employ(As.ELENA, migrant, today, null);
        var again = As.ELENA.call(() -> journeys.open(migrant.getId()));
        assertThat(clock(again, "RU-EAEU-15").state()).isEqualTo(ClockState.DONE);
        assertThat(again.employments()).hasSize(2);
    }

    private void assertServed(Migrant migrant, ConsularRequest service) {
        var seen = As.ELENA.call(() -> history.elsewhere(migrant.getId()));
        assertThat(seen)
                .as("ordinary services; what a notary did is known to its post alone")
                .extracting(ServiceElsewhere::number, ServiceElsewhere::post, ServiceElsewhere::state)
                .contains(tuple(service.getNumber(), "YEK", service.getState()))
                .noneMatch(line -> line.toString().contains("NOT-"));
        assertThat(As.ELENA.call(() -> requests.ofMigrant(migrant.getId())))
                .extracting(RequestRow::number)
                .isEmpty();
        assertThat(As.INDIRA.call(() -> history.elsewhere(migrant.getId()))).isEmpty();
    }

    @Test
    void what_other_posts_did_is_told_to_whom_the_file_is_open_only() {
        var migrant = registered();
        returned(migrant);

        assertBroken(() -> As.ELENA.call(() -> history.elsewhere(migrant.getId())))
                .matches(refusal -> refusal.key().equals("registry.opening"));
        As.ELENA.call(() -> registry.openFor(migrant.getId(), "Stands at our window"));
        assertThat(As.ELENA.call(() -> history.elsewhere(migrant.getId()))).hasSize(1);
    }

    /** Somebody of a list of old: a Latin name, a passport that has expired since, no PIN. */
    private UUID imported(String passport) {
        var text = "Фамилия;Имя;Дата рождения;Пол;Паспорт;Действителен до\nSATYBALDIEV;" + given.latin()
                + ";14.03.1990;М;" + passport + ";11.03.2024\n";
        var list = As.BAKYT.call(
                () -> lists.receive(UUID.randomUUID(), "2019.csv", text.getBytes(StandardCharsets.UTF_8)));
        var fields = list.batch().getColumns().stream().map(ImportColumn::field).toList();
        var defaults = new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru");
        var checked = done(As.BAKYT.call(() ->
                lists.check(list.batch().getId(), list.batch().getVersion(), new Mapping(fields, defaults, true))));
        done(As.BAKYT.call(
                () -> lists.perform(checked.batch().getId(), checked.batch().getVersion(), ImportAction.FILE)));
        return As.BAKYT
                .call(() -> registry.find(new MigrantQuery("SATYBALDIEV " + given.latin(), null, 0, 5)))
                .get(0)
                .id();
    }

    private ImportFile done(ImportFile file) {
        var id = file.batch().getId();
        assertThat(Soon.is(() ->
                        !As.BAKYT.call(() -> lists.open(id)).batch().getState().isUnderWay()))
                .isTrue();
        return As.BAKYT.call(() -> lists.open(id));
    }

    /** What the zone of the new passport and the clerk say. */
    private NewMigrant scanned() {
        var random = ThreadLocalRandom.current();
        var pin = String.format(Locale.ROOT, "21403199099%03d", random.nextInt(1_000));
        var person = new NewPerson(
                "KG",
                Sex.M,
                BORN,
                pin,
                new PersonName("Сатыбалдиев", given.cyrillic(), "Ысакович"),
                new PersonName("SATYBALDIEV", given.latin() + " YSAKOVICH", null));
        var passport = new NewDocument(
                DocumentType.PASSPORT,
                "KG",
                String.format(Locale.ROOT, "PE%07d", random.nextInt(10_000_000)),
                LocalDate.of(2033, 8, 21),
                null);
        var stay = new NewStay("RU-SVE", StayPurpose.WORK, LocalDate.of(2026, 10, 3));
        return new NewMigrant(UUID.randomUUID(), person, passport, stay, "+79120000000", true, "ru", null);
    }

    private static PersonSought sought(NewMigrant form) {
        var person = form.person();
        return new PersonSought(
                person.cyrillic(), person.latin(), person.sex(), person.birthDate(), person.pin(), form.document());
    }

    private Migrant registered(LocalDate entered) {
        var form = Made.up();
        var stay = new NewStay("RU-SVE", StayPurpose.WORK, entered);
        var arrived = new NewMigrant(
                form.id(), form.person(), form.document(), stay, form.mobile(), true, form.language(), null);
        return As.AIDA.call(() -> registry.register(arrived));
    }

    /** A certificate of return, paid and handed over. */
    private RequestFile returned(Migrant migrant) {
        var applied = applied(As.BAKYT, migrant, "RTN-A");
        return issued(As.BAKYT, perform(As.BAKYT, applied, RequestAction.TAKE_FEE, new Said(null, "0001")));
    }

    /** By a clerk of the post that serves the person. */
    private EmploymentRecord employ(As clerk, Migrant migrant, LocalDate from, LocalDate until) {
        var work = new Employment("ООО «УралСтройМонтаж»", null, WorkKind.EMPLOYMENT, "7112", null, from, until);
        return clerk.with(
                Job.INTAKE.permissions(),
                () -> journeys.employ(new NewEmployment(UUID.randomUUID(), migrant.getId(), "RU", work)));
    }

    private JourneyFile journey(UUID migrant) {
        return As.BAKYT.call(() -> journeys.open(migrant));
    }

    private static HostClock clock(JourneyFile journey, String code) {
        return journey.clocks().stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
