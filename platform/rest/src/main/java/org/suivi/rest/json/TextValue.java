package org.suivi.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value that has one form of text and no other: a date is not also a number or an array. */
class TextValue<V> extends StdScalarDeserializer<V> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, V> reading;

    TextValue(Class<V> type, Function<String, V> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (V) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getText();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            return (V) context.handleWeirdStringValue(handledType(), text, "%s", String.valueOf(e.getMessage()));
        }
    }
}
