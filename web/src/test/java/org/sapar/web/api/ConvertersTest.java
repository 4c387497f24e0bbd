package org.sapar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConvertersTest {

    /** The server asks for a converter of the headers of an answer too, and names no parameter then. */
    @Test
    void a_number_in_a_header_of_an_answer_is_written_as_it_is() {
        var converter = new Converters().getConverter(Integer.class, Integer.class, null);

        assertThat(converter.toString(7)).isEqualTo("7");
        assertThat(new Converters().getConverter(Long.class, Long.class, null)).isNull();
    }
}
