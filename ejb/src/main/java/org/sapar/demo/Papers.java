package org.sapar.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.DocumentType;

/** Passports, cards and certificates, some of them lost, replaced or expired. */
final class Papers {

    private static final int GROWN_UP = 16;

    private static final int YEARS = 10;

    private static final LocalDate PASSPORT_OF_2006 = LocalDate.of(2010, 1, 1);

    private static final LocalDate PASSPORT_OF_2020 = LocalDate.of(2020, 10, 1);

    private static final LocalDate CARD_OF_2017 = LocalDate.of(2017, 5, 1);

    private final LocalDate today;

    private final Numbers numbers;

    Papers(LocalDate today, Numbers numbers) {
        this.today = today;
        this.numbers = numbers;
    }

    List<SyntheticDocument> of(LocalDate born, String citizenship, Dice dice) {
        if (!citizenship.equals("KG")) {
            return List.of(foreign(born, citizenship, dice));
        }
        var papers = new ArrayList<SyntheticDocument>();
        if (born.plusYears(GROWN_UP).isAfter(today)) {
            papers.add(new SyntheticDocument(
                    DocumentType.BIRTH_CERTIFICATE,
                    "KG",
                    numbers.document("KR"),
                    day(born, born.plusDays(20), born, dice),
                    null,
                    DocumentStatus.VALID));
            if (dice.percent(60)) {
                papers.add(passport(born, DocumentStatus.VALID, dice));
            }
            return papers;
        }
        if (dice.percent(25)) {
            var old = issued("AC", DocumentType.PASSPORT, day(PASSPORT_OF_2006, PASSPORT_OF_2020, born, dice));
            papers.add(old.with(DocumentStatus.REPLACED));
        }
        if (dice.percent(62)) {
            papers.add(issued("ID", DocumentType.ID_CARD, day(CARD_OF_2017, today, born, dice)));
        }
        if (papers.isEmpty() || dice.percent(88)) {
            papers.add(travel(born, dice));
        }
        return papers;
    }

    /** The newest passport, or one of 2006 that is still carried, or was lost. */
    private SyntheticDocument travel(LocalDate born, Dice dice) {
        var status = status(dice);
        return dice.percent(13)
                ? issued("AC", DocumentType.PASSPORT, day(PASSPORT_OF_2006, PASSPORT_OF_2020, born, dice))
                        .with(status)
                : passport(born, status, dice);
    }

    private SyntheticDocument passport(LocalDate born, DocumentStatus status, Dice dice) {
        return issued("PE", DocumentType.PASSPORT, day(PASSPORT_OF_2020, today, born, dice))
                .with(status);
    }

    private SyntheticDocument issued(String series, DocumentType type, LocalDate on) {
        return new SyntheticDocument(
                type, "KG", numbers.document(series), on, on.plusYears(YEARS), DocumentStatus.VALID);
    }

    private SyntheticDocument foreign(LocalDate born, String citizenship, Dice dice) {
        var on = day(PASSPORT_OF_2020, today, born, dice);
        var number = numbers.document(citizenship.equals("KZ") ? "N0" : "75");
        return new SyntheticDocument(
                DocumentType.FOREIGN_PASSPORT, citizenship, number, on, on.plusYears(YEARS), DocumentStatus.VALID);
    }

    private static DocumentStatus status(Dice dice) {
        var throwing = dice.below(1000);
        if (throwing < 940) {
            return DocumentStatus.VALID;
        }
        if (throwing < 975) {
            return DocumentStatus.LOST;
        }
        return throwing < 988 ? DocumentStatus.STOLEN : DocumentStatus.DAMAGED;
    }

    /** A day of the range on which the person lived. */
    private LocalDate day(LocalDate from, LocalDate to, LocalDate born, Dice dice) {
        var first = Math.max(from.toEpochDay(), born.toEpochDay());
        var last = Math.max(first, Math.min(to.toEpochDay(), today.toEpochDay()));
        return LocalDate.ofEpochDay(first + dice.below((int) (last - first) + 1));
    }
}
