package org.sapar.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;

/** Stays abroad and contracts. */
final class Lives {

    private static final int GROWN_UP = 18;

    private static final List<NamedCsvRecord> WORK = Sheet.rows("work");

    private static final Map<Sex, Weighted<NamedCsvRecord>> WORK_OF = Map.of(
            Sex.M, Weighted.by(WORK, row -> Integer.parseInt(row.getField("men"))),
            Sex.F, Weighted.by(WORK, row -> Integer.parseInt(row.getField("women"))));

    /** How many contracts somebody who came to work has had: 1.9 on average, as in the register of 2025. */
    private static final Weighted<Integer> CONTRACTS = Weighted.by(
            List.of(0, 1, 2, 3, 4, 5),
            count -> List.of(110, 315, 290, 160, 80, 45).get(count));

    private static final Weighted<JobKind> KINDS = Weighted.by(List.of(JobKind.values()), JobKind::percent);

    private static final Weighted<String> EMPLOYERS = Weighted.falling(employers());

    private final LocalDate today;

    Lives(LocalDate today) {
        this.today = today;
    }

    /** Up to four stays, none before the person was born; the last one mostly goes on. */
    List<SyntheticStay> stays(LocalDate born, boolean child, String region, Dice dice) {
        var stays = new ArrayList<SyntheticStay>();
        var purpose = child ? StayPurpose.FAMILY : purpose(dice);
        var entered = today.minusDays(dice.between(20, 700));
        LocalDate left = dice.percent(15) ? entered.plusDays(dice.between(5, 20)) : null;
        for (var more = dice.below(4); entered.isAfter(born); more--) {
            stays.add(new SyntheticStay(dice.percent(85) ? region : Places.region(dice), purpose, entered, left));
            left = entered.minusDays(dice.between(15, 120));
            entered = left.minusDays(dice.between(30, 340));
            if (more <= 0) {
                break;
            }
        }
        Collections.reverse(stays);
        return stays;
    }

    /** Contracts within the years since the first stay; they may overlap. */
    List<SyntheticJob> jobs(LocalDate born, Sex sex, List<SyntheticStay> stays, Dice dice) {
        if (born.plusYears(GROWN_UP).isAfter(today) || stays.isEmpty()) {
            return List.of();
        }
        var jobs = new ArrayList<SyntheticJob>();
        for (var count = CONTRACTS.draw(dice); count > 0; count--) {
            jobs.add(job(sex, dice.of(stays), dice));
        }
        jobs.sort(Comparator.comparing(SyntheticJob::from));
        return jobs;
    }

    private SyntheticJob job(Sex sex, SyntheticStay stay, Dice dice) {
        var work = WORK_OF.get(sex).draw(dice);
        var until = stay.leftOn() == null ? today : stay.leftOn();
        var from = stay.enteredOn().plusDays(dice.between(1, 15));
        var to = from.plusDays(dice.between(20, 330));
        var wage =
                dice.between(Integer.parseInt(work.getField("wage_from")), Integer.parseInt(work.getField("wage_to")));
        return new SyntheticJob(
                EMPLOYERS.draw(dice),
                KINDS.draw(dice),
                work.getField("occupation"),
                stay.region(),
                from,
                to.isAfter(until) ? null : to,
                wage * 1000);
    }

    private static StayPurpose purpose(Dice dice) {
        var throwing = dice.below(100);
        if (throwing < 84) {
            return StayPurpose.WORK;
        }
        if (throwing < 91) {
            return StayPurpose.FAMILY;
        }
        return throwing < 96 ? StayPurpose.STUDY : StayPurpose.PRIVATE;
    }

    private static List<String> employers() {
        var employers = new ArrayList<String>();
        for (var number = 1; number <= 60; number++) {
            for (var name : List.of("Уралстрой", "Стройдом", "Чистый двор", "Логистик", "Хлебозавод", "Магистраль")) {
                employers.add("ООО «" + name + "-" + number + "»");
            }
        }
        return employers;
    }
}
