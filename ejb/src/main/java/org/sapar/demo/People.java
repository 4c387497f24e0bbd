package org.sapar.demo;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.sapar.registry.DocumentType;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;

/** Invents migrants; the same seed invents the same people. PIN serials are of the range kept for invented ones. */
final class People {

    private static final int SERIALS_FROM = 99_100;

    private static final List<String> STEMS = List.of(
            "Абдылдаев",
            "Акматов",
            "Алымкулов",
            "Асанов",
            "Байсалов",
            "Бекболотов",
            "Дуйшеев",
            "Жакыпов",
            "Жолдошев",
            "Ибраимов",
            "Исаков",
            "Калыков",
            "Кыдыралиев",
            "Мамыров",
            "Маматов",
            "Молдобаев",
            "Нурматов",
            "Осмонов",
            "Рысбеков",
            "Садыков",
            "Сатаров",
            "Сулайманов",
            "Ташматов",
            "Токтосунов",
            "Турдалиев",
            "Үсөнов",
            "Чолпонкулов",
            "Шаршеналиев",
            "Эшимов",
            "Эргешов");

    private static final List<String> MEN = List.of(
            "Азамат",
            "Айбек",
            "Акжол",
            "Алмаз",
            "Бакыт",
            "Бекзат",
            "Данияр",
            "Жаныбек",
            "Жоомарт",
            "Кубанычбек",
            "Максат",
            "Мирлан",
            "Нурбек",
            "Нурлан",
            "Талант",
            "Тилек",
            "Улан",
            "Чынгыз",
            "Эрлан",
            "Өмүрбек");

    private static final List<String> WOMEN = List.of(
            "Айгүл",
            "Айжан",
            "Айпери",
            "Аселя",
            "Бегимай",
            "Бурул",
            "Гүлмира",
            "Гүлнара",
            "Динара",
            "Жазгүл",
            "Жылдыз",
            "Каныкей",
            "Мээрим",
            "Назгүл",
            "Нургүл",
            "Перизат",
            "Салтанат",
            "Чолпон",
            "Элнура",
            "Ыргал");

    private static final List<String> FATHERS =
            List.of("Асан", "Бакыт", "Жумабек", "Кадыр", "Мамат", "Сапар", "Сыдык", "Токтогул", "Турдубек", "Эсен");

    private static final List<String> URALS =
            List.of("RU-SVE", "RU-SVE", "RU-SVE", "RU-CHE", "RU-TYU", "RU-PER", "RU-KHM");

    private static final List<String> SIBERIA = List.of("RU-NVS", "RU-NVS", "RU-KEM", "RU-OMS");

    private final Random random;

    private final LocalDate today;

    private int serial = SERIALS_FROM;

    People(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    /** Somebody who lives in the district of the post. */
    NewMigrant next(String post) {
        var woman = random.nextInt(100) < 38;
        var born = today.minusYears(19 + random.nextInt(38)).minusDays(random.nextInt(365));
        var name = name(woman);
        var number = serial++;
        var pin = String.format(
                Locale.ROOT,
                "%d%02d%02d%04d%05d",
                woman ? 1 : 2,
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                number);
        var person = new NewPerson("KG", woman ? Sex.F : Sex.M, born, pin, name, latin(name));
        var document = new NewDocument(
                DocumentType.PASSPORT,
                "KG",
                String.format(Locale.ROOT, "PE%07d", 7_000_000 + number * 13),
                passportEnd(),
                null);
        var stay = new NewStay(
                pick("NVS".equals(post) ? SIBERIA : URALS), purpose(), today.minusDays(70 + random.nextInt(500)));
        var mobile = String.format(
                Locale.ROOT, "+7 912 %03d %02d %02d", random.nextInt(1000), random.nextInt(100), random.nextInt(100));
        return new NewMigrant(
                UUID.nameUUIDFromBytes(pin.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                person,
                document,
                stay,
                mobile,
                true,
                random.nextInt(3) == 0 ? "ru" : "ky",
                null);
    }

    private PersonName name(boolean woman) {
        var given = pick(woman ? WOMEN : MEN);
        var father = pick(FATHERS);
        if (random.nextInt(5) == 0) {
            return new PersonName(father + (woman ? " кызы" : " уулу"), given, null);
        }
        var surname = pick(STEMS) + (woman ? "а" : "");
        return new PersonName(surname, given, random.nextInt(4) == 0 ? null : father + (woman ? "овна" : "ович"));
    }

    /** As a passport prints it. */
    private static PersonName latin(PersonName name) {
        return new PersonName(latin(name.surname()), latin(name.given()), latin(name.patronymic()));
    }

    private static String latin(String part) {
        return part == null
                ? null
                : Transliterator.getInstance("Kirghiz-Latin/BGN; Latin-ASCII; Upper")
                        .transliterate(part)
                        .replace("\u00b7", "");
    }

    private LocalDate passportEnd() {
        return today.plusDays(random.nextInt(8) == 0 ? -random.nextInt(200) : random.nextInt(3000));
    }

    private StayPurpose purpose() {
        var dice = random.nextInt(10);
        if (dice < 7) {
            return StayPurpose.WORK;
        }
        return dice < 9 ? StayPurpose.FAMILY : StayPurpose.STUDY;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
