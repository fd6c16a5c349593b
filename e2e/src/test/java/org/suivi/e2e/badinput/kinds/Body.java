package org.suivi.e2e.badinput.kinds;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A body that would be taken, to be spoilt at one place. */
final class Body {

    // half a surrogate pair cannot be written otherwise
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonNode root;

    private Body(JsonNode root) {
        this.root = root;
    }

    static Body of(String json) {
        try {
            return new Body(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A report of the partner whose key is among the first. */
    static Body report() {
        return of("""
                {"source": "minusma-joc", "sourceKey": "bad-input-1", "licence": "cc-by-4.0", "sensitivity": "PUBLIC",
                 "type": "ARMED_CLASH", "date": {"from": "2015-04-27", "to": "2015-04-28", "precision": "DAYS"},
                 "place": {"lat": 15.918, "lon": 2.402, "precision": "EXACT", "name": "Ménaka", "country": "ML"},
                 "participants": [{"side": "A", "role": "INITIATOR", "name": "GATIA"}],
                 "casualties": [{"group": "ARMED_GROUP", "harm": "KILLED", "low": 9, "best": 9, "high": 19}],
                 "method": "SMALL_ARMS", "description": "a clash", "urls": ["https://example.org/1"], "revision": 1,
                 "collectedAt": "2015-04-27T16:00:00Z", "publishedOn": "2015-04-29"}
                """);
    }

    /** JSON that is written with single quotes, as it is easier to read in Java. */
    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    /** With this value at the place, instead of what stood there or as something new. */
    Body with(String pointer, Object value) {
        JsonPointer place = JsonPointer.compile(pointer);
        String last = place.last().getMatchingProperty();
        JsonNode copy = root.deepCopy();
        switch (copy.at(place.head())) {
            case ArrayNode array -> array.set(Integer.parseInt(last), JSON.<JsonNode>valueToTree(value));
            case ObjectNode object -> object.set(last, JSON.valueToTree(value));
            default -> throw new IllegalArgumentException(pointer);
        }
        return new Body(copy);
    }

    Body without(String field) {
        ObjectNode copy = root.deepCopy();
        copy.remove(field);
        return new Body(copy);
    }

    String text() {
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
