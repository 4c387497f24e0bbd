package org.sapar.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.sapar.it.Api.Answer;

/** Makes the records that a test needs, by the interface; each with people whom nobody has seen before. */
public final class Records {

    private Records() {}

    /** The body of a registration; it carries no id. */
    public static String migrant() {
        var random = ThreadLocalRandom.current();
        var born = LocalDate.of(1965, 1, 1).plusDays(random.nextInt(13_000));
        var given = Given.one();
        return String.format(
                Locale.ROOT,
                """
                {"person": {"citizenship": "KG", "sex": "M", "birthDate": "%s", "pin": "2%02d%02d%04d%05d",
                            "cyrillic": {"surname": "Пробуев", "given": "%s"},
                            "latin": {"surname": "PROBUEV", "given": "%s"}},
                 "document": {"type": "PASSPORT", "country": "KG", "number": "AC%07d", "expiresOn": "2035-01-01"},
                 "stay": {"region": "RU-SVE", "purpose": "WORK"},
                 "mobile": "+79120000000", "language": "ru", "consent": true}""",
                born,
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                99_000 + random.nextInt(1_000),
                given.cyrillic(),
                given.latin(),
                random.nextInt(10_000_000));
    }

    /** Somebody on file; the file itself. */
    public static Answer registered() {
        return made(Api.as("aida.intake").post("/migrants", migrant()));
    }

    /** Somebody in Novosibirsk, to whom the post in Yekaterinburg has no tie; the file itself. */
    public static Answer elsewhere() {
        return made(Api.as("elena.officer").post("/migrants", migrant().replace("RU-SVE", "RU-NVS")));
    }

    /** A pair of files that a clerk took for two people: the id of the pair. */
    public static String pair(String clerk) {
        var api = Api.as(clerk);
        var form = migrant().replaceFirst("\"pin\": \"\\d{14}\",", "");
        var one = made(api.post("/migrants", form)).text("id");
        var beside = form.replaceFirst(
                        "AC\\d{7}", "AC" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999))
                .replaceFirst("\\{", "{\"toldApart\": [\"" + one + "\"], ");
        var other = made(api.post("/migrants", beside)).text("id");
        for (var pair : api.get("/suspicions?state=DIFFERENT&size=200").json().get("items")) {
            if (Set.of(pair.at("/one/id").asText(), pair.at("/other/id").asText())
                    .equals(Set.of(one, other))) {
                return pair.get("id").asText();
            }
        }
        throw new AssertionError("no pair of " + one + " and " + other);
    }

    /** Work of somebody on file, and a passage of the border besides; the work itself. */
    public static Answer employed(String migrant) {
        var aida = Api.as("aida.intake");
        made(aida.post("/migrants/" + migrant + "/crossings", """
                {"country": "RU", "direction": "IN", "day": "%s", "checkpoint": "Кольцово", "result": "ADMITTED"}""".formatted(today().minusDays(120))));
        return made(aida.post("/migrants/" + migrant + "/employments", """
                {"country": "RU", "work": {"employer": "ООО «Проба»", "taxNumber": "7707083893", "kind": "EMPLOYMENT",
                 "occupation": "7112", "startsOn": "%s"}}""".formatted(today().minusDays(100))));
    }

    /** An employer on the register, with a tax number that nobody has; the entry itself. */
    public static Answer employer(String clerk) {
        return made(Api.as(clerk).post("/employers", """
                {"details": {"legalName": "ООО «Проба %1$s»", "country": "KZ", "taxNumber": "%1$s"}, "verified": true}""".formatted(
                        ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L))));
    }

    /** The body of a request; it carries no id. */
    public static String request(String migrant, String type) {
        return "{\"migrantId\": \"" + migrant + "\", \"type\": \"" + type + "\", \"channel\": \"WINDOW\"}";
    }

    /** A request at the post of this person, for somebody new. */
    public static Answer opened(String officer, String type) {
        return made(Api.as(officer).post("/requests", request(registered().text("id"), type)));
    }

    /** An export of somebody new, at the post of this officer; its id. */
    public static String exported(String officer) {
        var api = Api.as(officer);
        var person = made(api.post(
                "/migrants", migrant().replace("RU-SVE", "elena.officer".equals(officer) ? "RU-NVS" : "RU-SVE")));
        var form = "{\"q\": \"%s\", \"purpose\": \"REGISTER\", \"columns\": [\"FULL_NAME\"], \"format\": \"XLSX\","
                + " \"basis\": \"STATUTE\", \"why\": \"Проверка\"}";
        return made(api.post("/exports", form.formatted(person.text("fileNo")))).text("id");
    }

    /** A change of the files of somebody new, of whom one was left as it was; its id. */
    public static String grouped(String officer) {
        var api = Api.as(officer);
        var one = made(api.post("/migrants", migrant())).text("id");
        var other = made(api.post("/migrants", migrant())).text("id");
        var form = "{\"action\": \"LANGUAGE\", \"value\": \"en\", \"files\": [{\"id\": \"%s\", \"version\": 0},"
                + " {\"id\": \"%s\", \"version\": 9}]}";
        return made(api.post("/group-changes", form.formatted(one, other)))
                .json()
                .at("/change/id")
                .asText();
    }

    /** An entry in the consular register of YEK that stands, of somebody new; its id. */
    public static String enlisted() {
        var id = opened("bakyt.officer", "REG-T").text("id");
        var bakyt = Api.as("bakyt.officer");
        for (var step : List.of(
                "{\"action\": \"ACCEPT\", \"version\": 0}",
                "{\"action\": \"START\", \"version\": 1}",
                "{\"action\": \"GRANT\", \"version\": 2}",
                "{\"action\": \"PREPARE\", \"version\": 3, \"reference\": \"99418\"}",
                "{\"action\": \"ISSUE\", \"version\": 4}")) {
            var moved = bakyt.post("/requests/" + id + "/actions", step);
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        }
        return id;
    }

    /** A session at BSH01, days from now so far that it overlaps with no other, open for enrolment. */
    public static Answer session(int capacity) {
        return session("gulnara.manager", capacity);
    }

    /** A session at BSH01 on this one day at the centre, open for enrolment. */
    public static Answer sessionToday(int capacity) {
        return session("gulnara.manager", capacity, today(), today());
    }

    /** A session at the centre of this person, likewise. */
    public static Answer session(String account, int capacity) {
        var day = today().plusDays(30 + ThreadLocalRandom.current().nextInt(2_000));
        return session(account, capacity, day, day.plusDays(1));
    }

    /** A session at BSH01 that has begun today, with so many learners whom nobody has marked yet. */
    public static Answer running(int learners) {
        var gulnara = Api.as("gulnara.manager");
        var open = session("gulnara.manager", learners, today(), today().plusDays(1));
        var path = "/training/sessions/" + open.text("id");
        for (var learner = 0; learner < learners; learner++) {
            made(gulnara.post(
                    path + "/enrolments", "{\"migrantId\": \"" + registered().text("id") + "\"}"));
        }
        var now = gulnara.get(path);
        var running = gulnara.post(path + "/actions", "{\"action\": \"BEGIN\"}", "If-Match", now.header("ETag"));
        assertThat(running.status()).as(running.body()).isEqualTo(200);
        return running;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Bishkek"));
    }

    private static Answer session(String account, int capacity, LocalDate first, LocalDate last) {
        var manager = Api.as(account);
        var planned = made(manager.post("/training/sessions", """
                {"programme": "PDO-RU-GEN@2025-05-28", "startsOn": "%s", "endsOn": "%s", "capacity": %d, "language": "ky"}""".formatted(first, last, capacity)));
        var opened = manager.post(
                "/training/sessions/" + planned.text("id") + "/actions",
                "{\"action\": \"OPEN_ENROLMENT\"}",
                "If-Match",
                planned.header("ETag"));
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return opened;
    }

    /** An id that nothing has. */
    public static String unknown() {
        return UUID.randomUUID().toString();
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }
}
