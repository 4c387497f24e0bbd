package org.sapar.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input 47: whatever a file is called, it is a name and no way to anywhere. */
class SentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "список.xlsx|список.xlsx",
                "../../x|x",
                "C:\\Users\\x.csv|x.csv",
                "/etc/passwd|passwd",
                "a%00.pdf|a%00.pdf",
                ".htaccess|.htaccess",
                "a b.csv|a b.csv"
            })
    void only_the_last_part_of_a_path_is_a_name(String submitted, String name) {
        assertThat(SentName.of(submitted)).isEqualTo(name);
    }

    @Test
    void signs_that_nobody_sees_are_left_out() {
        assertThat(SentName.of("..\n/a\u0000\r\nb\u202Evsc.exe\u2028")).isEqualTo("abvsc.exe");
        assertThat(SentName.of(null)).isEqualTo("—");
        assertThat(SentName.of(" \u200B ")).isEqualTo("—");
        assertThat(SentName.of("x/")).isEqualTo("—");
    }

    @Test
    void a_name_is_cut_between_two_signs() {
        var name = SentName.of("\uD83D\uDE00".repeat(300));

        assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
        assertThat(name).endsWith("\uD83D\uDE00");
    }
}
