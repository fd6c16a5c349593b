package org.suivi.messaging.inbox;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.suivi.messaging.kafka.CloudEvent;
import org.suivi.messaging.kafka.UnreadableException;

/** Reads a Kafka record into the record of its CloudEvents type. */
final class MessageReader<M> {

    private final ObjectMapper json;
    private final Function<String, Optional<Class<? extends M>>> recordOf;

    MessageReader(ObjectMapper json, Function<String, Optional<Class<? extends M>>> recordOf) {
        this.json = json;
        this.recordOf = recordOf;
    }

    /** @throws UnreadableException with a reason that trying again does not change */
    M read(ConsumerRecord<String, byte[]> record) {
        String type = CloudEvent.typeOf(record.headers());
        Class<? extends M> as = recordOf.apply(type).orElseThrow(() -> new UnreadableException("unknown-type", type));
        if (record.value() == null) {
            throw new UnreadableException("bad-json", "no body");
        }
        try {
            M message = json.readValue(record.value(), as);
            if (message == null) {
                throw new UnreadableException("bad-body", "null");
            }
            return message;
        } catch (JsonParseException e) {
            throw new UnreadableException("bad-json", e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new UnreadableException("bad-body", e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableException("bad-json", String.valueOf(e.getMessage()));
        }
    }
}
