package org.suivi.rest.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Reads the name of a field that is data: the same rules as for any text. */
class SoundKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        if (!Texts.isSound(key)) {
            throw new UnsoundTextException(context.getParser());
        }
        return Texts.composed(key);
    }
}
