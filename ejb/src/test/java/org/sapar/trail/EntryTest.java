package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Entry ROW = new Entry(
            "0190d000-0000-7000-8000-000000000001",
            1_763_000_000_000_001L,
            "0190d000-0000-7000-8000-000000000002",
            "0190d000-0000-7000-8000-000000000003",
            "YEK",
            null,
            "registry",
            "open",
            "0190d000-0000-7000-8000-000000000004",
            3,
            null,
            "прошу",
            "done",
            "1");

    @Test
    void each_column_changes_the_form() throws ReflectiveOperationException {
        var forms = new HashSet<String>();
        forms.add(hex(ROW));
        var columns = Entry.class.getRecordComponents();
        for (var i = 0; i < columns.length; i++) {
            var values = values();
            values[i] = other(columns[i].getType(), values[i]);
            forms.add(hex(constructor().newInstance(values)));
        }

        assertThat(forms).hasSize(columns.length + 1);
    }

    @Test
    void what_stands_in_one_column_cannot_move_to_the_next() {
        assertThat(with("registry", "open").canonical())
                .isNotEqualTo(with("registryo", "pen").canonical())
                .isNotEqualTo(with("registr", "yopen").canonical());
        assertThat(with("", null).canonical()).isNotEqualTo(with(null, "").canonical());
    }

    @Test
    void the_form_stays_as_it_is_because_rows_of_years_are_proved_with_it() {
        assertThat(hex(with("registry", "open")))
                .isEqualTo("01"
                        + "00000001" + "61"
                        + "0000000000000007"
                        + "00000001" + "62"
                        + "ffffffff" + "ffffffff" + "ffffffff"
                        + "00000008" + "7265676973747279"
                        + "00000004" + "6f70656e"
                        + "00000000"
                        + "ffffffff" + "ffffffff" + "ffffffff"
                        + "00000004" + "646f6e65"
                        + "00000001" + "31");
    }

    private static Entry with(String feature, String action) {
        return new Entry("a", 7, "b", null, null, null, feature, action, "", null, null, null, "done", "1");
    }

    private static Object[] values() throws ReflectiveOperationException {
        var values = new ArrayList<>();
        for (var column : Entry.class.getRecordComponents()) {
            values.add(column.getAccessor().invoke(ROW));
        }
        return values.toArray();
    }

    @SuppressWarnings("unchecked")
    private static Constructor<Entry> constructor() {
        return (Constructor<Entry>)
                Arrays.stream(Entry.class.getDeclaredConstructors()).findFirst().orElseThrow();
    }

    private static Object other(Class<?> type, Object value) {
        if (type == long.class) {
            return (long) value + 1;
        }
        if (type == Integer.class) {
            return (Integer) value + 1;
        }
        return value == null ? "" : value + " ";
    }

    private static String hex(Entry entry) {
        return HexFormat.of().formatHex(entry.canonical());
    }
}
