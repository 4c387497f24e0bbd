package org.sapar.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sapar.registry.BirthDate;
import org.sapar.registry.DocumentType;
import org.sapar.registry.PersonName;
import org.sapar.registry.Reading;
import org.sapar.registry.Sex;
import org.sapar.registry.mrz.MachineReadableZone;

class RegisterFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final PersonName PROPOSED = new PersonName("Эрикссон", "Анна Мария", null);

    /** The specimen of ICAO Doc 9303. */
    private static final String SPECIMEN =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private final RegisterForm form = new RegisterForm();

    @BeforeEach
    void scan() {
        form.setMrz(SPECIMEN);
    }

    @Test
    void what_the_document_says_is_taken_over() {
        form.take(reading(SPECIMEN, "KG"));

        assertThat(form.getSurname()).isEqualTo("Эрикссон");
        assertThat(form.getLatinGiven()).isEqualTo("ANNA MARIA");
        assertThat(form.getSex()).isEqualTo(Sex.F);
        assertThat(form.getBirthDate()).hasToString("1974-08-12");
        assertThat(form.getDocumentType()).isEqualTo(DocumentType.PASSPORT);
        assertThat(form.document().number()).isEqualTo("L898902C3");
        assertThat(form.document().mrz()).isEqualTo(SPECIMEN);
        assertThat(form.isWhole()).isTrue();
    }

    @Test
    void a_citizenship_that_the_document_does_not_name_has_to_be_chosen() {
        form.take(reading(SPECIMEN, null));

        assertThat(form.getCitizenship()).isNull();
        assertThat(form.isWhole()).isFalse();
    }

    @Test
    void an_expired_document_is_told_and_taken() {
        var card = ZoneCard.of(reading(SPECIMEN, "KG"), TODAY);

        assertThat(card.reliable()).isTrue();
        assertThat(card.expired()).isTrue();
        assertThat(card.getTone()).isEqualTo("due");
        assertThat(card.remarks()).extracting(ZoneCard.Remark::key).containsExactly("mrz.expired");
    }

    @Test
    void a_wrong_check_digit_is_told_with_both_digits() {
        var card = ZoneCard.of(reading(SPECIMEN.replace("7408122", "7408123"), "KG"), TODAY);

        assertThat(card.reliable()).isFalse();
        assertThat(card.getTone()).isEqualTo("late");
        assertThat(card.remarks())
                .filteredOn(remark -> remark.key().equals("mrz.check.birthDate"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.details()).containsExactly("3", "2"));
    }

    @Test
    void a_pin_is_doubted_once_it_disagrees_with_the_person() {
        form.setSex(Sex.M);
        form.setBirthDate(BirthDate.typed(LocalDate.of(1990, 3, 14)));
        form.setPin("2140319900 0123");
        assertThat(form.doubts()).isEmpty();

        form.setSex(Sex.F);
        assertThat(form.doubts()).containsExactly("pin.sex");
    }

    @Test
    void a_document_without_the_day_of_birth_tells_the_month() {
        form.take(reading(SPECIMEN.replace("7408122F", "7408<<7F"), "KG"));

        assertThat(form.getBirthDate()).hasToString("1974-08");
        assertThat(form.isPlaceholder()).isFalse();
    }

    @Test
    void a_first_of_january_is_doubted_until_a_certificate_confirms_it() {
        form.setBirthDate(BirthDate.typed(LocalDate.of(1988, 1, 1)));
        assertThat(form.isPlaceholder()).isTrue();
        assertThat(form.sought().birthDate()).hasToString("1988-01-01?");

        form.setBirthCertain(true);
        assertThat(form.sought().birthDate()).hasToString("1988-01-01");
    }

    @Test
    void that_a_first_of_january_is_certain_ends_with_the_document_that_proved_it() {
        form.setBirthDate(BirthDate.typed(LocalDate.of(1988, 1, 1)));
        form.setBirthCertain(true);
        form.take(reading(SPECIMEN, "KG"));

        assertThat(form.isBirthCertain()).isFalse();
    }

    @Test
    void a_reason_is_asked_for_a_pin_that_the_file_disagrees_with() {
        form.take(reading(SPECIMEN, "KG"));
        form.doubt("pin.birthDate");
        form.setPinReason("corrected");

        assertThat(form.doubts()).containsExactly("pin.birthDate");
        assertThat(form.submitted(UUID.randomUUID()).pinReason()).isEqualTo("corrected");
    }

    @Test
    void a_reason_counts_only_while_the_pin_is_doubted() {
        form.take(reading(SPECIMEN, "KG"));
        form.setPinReason("corrected");

        assertThat(form.submitted(UUID.randomUUID()).pinReason()).isNull();
    }

    @Test
    void without_a_number_there_is_no_document() {
        assertThat(form.document()).isNull();
    }

    private static Reading reading(String mrz, String citizenship) {
        var zone = MachineReadableZone.parse(mrz, TODAY);
        return new Reading(zone, PROPOSED, citizenship, citizenship, List.of(), List.of());
    }
}
