package org.sapar.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sapar.persistence.Ids;
import org.sapar.reference.HostRegime;
import org.sapar.registry.HostStay;
import org.sapar.registry.Migrant;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerDetails;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.employers.Judgement;
import org.sapar.registry.employers.NewEmployer;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.EndReason;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewCrossing;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.Settlement;
import org.sapar.registry.journey.WorkEnd;
import org.sapar.registry.journey.WorkKind;

/** Gives some of the invented migrants a journey: papers of the host, passages of the border, work. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoJourneys {

    /** Invented, with right check digits. */
    private static final List<Employer> EMPLOYERS = List.of(
            new Employer("ООО «Уралстройдом»", "0000100012", "7112"),
            new Employer("ООО «Чистый город»", "0000200024", "9112"),
            new Employer("АО «Южный склад»", "0000300036", "9333"),
            new Employer("ООО «Столовая № 5»", "0000400048", "5120"),
            new Employer("ООО «Пекарня на Вайнера»", "0000500050", "7512"));

    private static final int KINDS = 6;

    @EJB
    JourneyDesk desk;

    @EJB
    EmployerDesk employers;

    @Inject
    Clock clock;

    private record Employer(String name, String taxNumber, String occupation) {}

    /** Tells their journeys; to be called as somebody who may. */
    public void load(List<Migrant> people) {
        EMPLOYERS.forEach(this::enlist);
        var today = LocalDate.now(clock).minusDays(1);
        for (var i = 0; i < people.size(); i++) {
            var migrant = people.get(i);
            settle(migrant, i % KINDS, today);
            if (i % 3 == 0) {
                travel(migrant, today.minusDays(20L + i), today.minusDays(9));
            }
            if (migrant.stay().orElseThrow().getPurpose() == StayPurpose.WORK && i % KINDS != 4) {
                work(migrant, i, today);
            }
        }
    }

    /** Of one of them there were complaints. */
    private void enlist(Employer one) {
        var details =
                new EmployerDetails(one.name(), "RU", one.taxNumber(), null, null, "RU-SVE", null, null, null, null);
        var entry = employers.add(new NewEmployer(Ids.next(), details, true));
        if (one.occupation().equals("5120")) {
            employers.judge(
                    entry.getId(),
                    entry.getVersion(),
                    new Judgement(EmployerStanding.WATCH, "Две жалобы на задержку зарплаты"));
        }
    }

    /** Registered for long, until soon, until some days ago, or not at all. */
    private void settle(Migrant migrant, int kind, LocalDate today) {
        if (kind == 4) {
            return;
        }
        var until = List.of(280, 190, 4, -6, 0, 120).get(kind);
        var family = migrant.stay().orElseThrow().getPurpose() == StayPurpose.FAMILY;
        var host = new HostStay(
                family ? HostRegime.EAEU_WORKER : null,
                "г. Екатеринбург, ул. Фрунзе, " + (kind + 1) * 7,
                today.plusDays(until),
                today.minusDays(45),
                null);
        desk.settle(migrant.getId(), migrant.getVersion(), new Settlement(host, null));
    }

    private void travel(Migrant migrant, LocalDate out, LocalDate in) {
        cross(migrant, Direction.OUT, out, "Петухово");
        cross(migrant, Direction.IN, in, "Кольцово, аэропорт");
    }

    private void cross(Migrant migrant, Direction direction, LocalDate day, String place) {
        var document = migrant.getDocuments().get(0).getId();
        desk.cross(new NewCrossing(
                Ids.next(), migrant.getId(), "RU", direction, day, null, place, document, CrossingResult.ADMITTED));
    }

    private void work(Migrant migrant, int number, LocalDate today) {
        var employer = EMPLOYERS.get(number % EMPLOYERS.size());
        var from = today.minusDays(60L + number);
        var record = desk.employ(new NewEmployment(
                Ids.next(),
                migrant.getId(),
                "RU",
                new Employment(
                        employer.name(),
                        employer.taxNumber(),
                        WorkKind.EMPLOYMENT,
                        employer.occupation(),
                        (number + 1) + "-Т",
                        from,
                        number % 4 == 0 ? null : from.plusYears(1))));
        if (number % 7 == 5) {
            desk.end(record.getId(), record.getVersion(), new WorkEnd(today.minusDays(8), EndReason.UNPAID));
        }
    }
}
