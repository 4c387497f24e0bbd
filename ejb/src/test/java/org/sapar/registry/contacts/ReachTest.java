package org.sapar.registry.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.shared.Broken;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "PHONE,8 (912) 345-67-91,+79123456791",
        "PHONE,+996 555 123456,+996555123456",
        "EMAIL, aigul.k@example.org ,aigul.k@example.org",
        "EMAIL,aigul@почта.рф,aigul@почта.рф",
        "MESSENGER,@aigul_k,@aigul_k"
    })
    void what_people_type_is_kept_as_it_is_used(ContactKind kind, String typed, String kept) {
        assertThat(new Reach(kind, typed, null).kept("RU").value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+79123ABC", "++79123456791", "+7 912+3456791", "12", "+7912\r\n3456791", "tel:+79123456791"})
    void bad_input_17_no_number_has_letters_a_second_plus_or_a_break(String typed) {
        assertRefused(ContactKind.PHONE, typed);
        assertRefused(ContactKind.PHONE, "9".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c\r\nBcc: x@y.z", "a@b", "@b.kg", "a b@c.kg", "a@b..kg", "a@b.kg,c@d.kg", "<a@b.kg>"})
    void bad_input_18_no_address_has_a_second_one_or_a_break(String typed) {
        assertRefused(ContactKind.EMAIL, typed);
    }

    @Test
    void a_name_in_a_messenger_stands_in_one_line() {
        assertRefused(ContactKind.MESSENGER, "@aigul\n@other");
    }

    @Test
    void a_telephone_is_read_aloud_in_groups() {
        assertThat(new Reach(ContactKind.PHONE, "+79123456791", null).spaced()).isEqualTo("+7 912 345-67-91");
    }

    private static void assertRefused(ContactKind kind, String typed) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> new Reach(kind, typed, null).kept("RU"))
                .matches(broken -> broken.key().equals("registry.contact." + kind)
                        && broken.field().equals("value"));
    }
}
