package org.sapar.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Takes only what can be printed: no control characters but line ends and tabs, and no half characters. */
class PlainText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    PlainText() {
        super(String.class);
    }

    /** A text that cannot be printed. */
    static class Unprintable extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        Unprintable(JsonParser parser) {
            super(parser, "unprintable");
        }
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (!isPrintable(text)) {
            throw new Unprintable(parser);
        }
        return text;
    }

    static boolean isPrintable(String text) {
        return text == null
                || text.codePoints()
                        .allMatch(sign -> "\t\n\r".indexOf(sign) >= 0
                                || !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE);
    }
}
