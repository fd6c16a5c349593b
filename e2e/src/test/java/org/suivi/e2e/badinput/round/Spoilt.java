package org.suivi.e2e.badinput.round;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A body that could be read but for one place.
 *
 * @param place of what is wrong, if the refusal has to name it: what is wrong in kind is found before anything else
 */
record Spoilt(String what, String body, String place) {

    /** Every property wrong in turn; of lists the first item. */
    static List<Spoilt> all(Schema schema) {
        List<Spoilt> all = new ArrayList<>();
        // each row of a batch has an outcome of its own
        if (!schema.type().equals("array")) {
            properties(schema, Samples.of(schema), "", all);
        }
        return all;
    }

    private static void properties(Schema schema, JsonNode sample, String within, List<Spoilt> all) {
        if (!sample.at(within).isObject() || schema.properties().isEmpty()) {
            return;
        }
        all.add(with(sample, within + "/colour", TextNode.valueOf("red"), true));
        schema.properties().forEach((name, property) -> {
            String place = within + "/" + name;
            if (sample.at(place).isMissingNode()) {
                return;
            }
            Wrong.kinds(property).forEach(wrong -> all.add(with(sample, place, wrong, true)));
            Wrong.bounds(property).forEach(wrong -> all.add(with(sample, place, wrong, false)));
            if (schema.requires(name)) {
                all.add(with(sample, place, NullNode.getInstance(), false));
                all.add(without(sample, place));
            }
            if (property.type().equals("array")) {
                properties(property.items(), sample, place + "/0", all);
            } else {
                properties(property, sample, place, all);
            }
        });
    }

    private static Spoilt with(JsonNode sample, String place, JsonNode wrong, boolean told) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode copy = sample.deepCopy();
        switch (copy.at(pointer.head())) {
            case ObjectNode object -> object.set(pointer.last().getMatchingProperty(), wrong);
            case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), wrong);
            default -> throw new IllegalStateException(place);
        }
        String value = wrong.toString();
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new Spoilt(place + " is " + shown, copy.toString(), told ? "#" + place : "");
    }

    private static Spoilt without(JsonNode sample, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode copy = sample.deepCopy();
        ((ObjectNode) copy.at(pointer.head())).remove(pointer.last().getMatchingProperty());
        return new Spoilt(place + " is missing", copy.toString(), "");
    }
}
