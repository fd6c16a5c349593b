package org.suivi.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a text, in normal form C; a number is no text. */
class SoundText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    SoundText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!Texts.isSound(text)) {
            throw new UnsoundTextException(parser);
        }
        return Texts.composed(text);
    }
}
