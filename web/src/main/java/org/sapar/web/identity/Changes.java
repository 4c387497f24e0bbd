package org.sapar.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sapar.identity.Staff;
import org.sapar.identity.StaffHistory;
import org.sapar.web.shared.Texts;

/** Says in words what each change of a staff row has changed. */
@RequestScoped
public class Changes {

    @Inject
    Texts texts;

    @Inject
    Workplaces workplaces;

    /** A value that changed: what was, and what is from then on. */
    public record Line(String label, String text) {}

    /** What somebody did to the row, and the values that changed by it. */
    public record Told(Instant at, String author, String what, List<Line> lines) {}

    /** The latest first, like what is given. */
    List<Told> told(List<StaffHistory.Change> changes) {
        var told = new ArrayList<Told>();
        for (var i = 0; i < changes.size(); i++) {
            var before = i + 1 < changes.size() ? changes.get(i + 1).staff() : null;
            told.add(told(changes.get(i), before));
        }
        return told;
    }

    private Told told(StaffHistory.Change change, Staff before) {
        var after = change.staff();
        var lines = new ArrayList<Line>();
        var was = before == null ? Map.<String, String>of() : values(before);
        values(after).forEach((field, value) -> {
            if (before != null && !Objects.equals(was.get(field), value)) {
                lines.add(new Line(
                        texts.say("identity.field." + field),
                        texts.say("identity.note.change", word(was.get(field)), word(value))));
            }
        });
        return new Told(change.at(), change.author(), texts.say("identity.note.done." + what(before, after)), lines);
    }

    private static String what(Staff before, Staff after) {
        if (before == null) {
            return after.isActive() ? "LET_IN" : "ARRIVED";
        }
        if (before.isActive() == after.isActive()) {
            return "CHANGED";
        }
        return after.isActive() ? "LET_IN" : "ENDED";
    }

    private Map<String, String> values(Staff staff) {
        var values = new LinkedHashMap<String, String>();
        values.put("place", workplaces.name(staff.getPlace()));
        values.put(
                "clearance",
                staff.getClearance() == null ? null : texts.say("identity.clearance." + staff.getClearance()));
        values.put("absence", days(staff.getAbsentFrom(), staff.getAbsentUntil()));
        return values;
    }

    /** The days of an absence, or null for none. */
    String days(LocalDate from, LocalDate until) {
        return from == null ? null : texts.say("identity.note.days", texts.date(from), texts.date(until));
    }

    private String word(String value) {
        return value == null ? texts.say("identity.note.nothing") : value;
    }
}
