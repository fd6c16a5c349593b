package org.suivi.actors.extension;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Reads which properties are asked for. */
final class ReadColumns {

    private static final String PARAMETER = "extend";
    private static final String LANGUAGE = "language";
    private static final String LANGUAGE_TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private ReadColumns() {}

    /**
     * The properties in their order.
     *
     * @param known all properties that there are
     * @throws ProblemException 422 for an unknown property, one that stands there twice, or a setting that it does not take
     */
    static List<Column> of(List<ExtendRequest.Property> asked, List<PropertyView> known) {
        Map<String, PropertyView> byId =
                known.stream().collect(Collectors.toMap(PropertyView::id, Function.identity()));
        Set<String> seen = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String pointer = "/properties/" + i;
            ExtendRequest.Property each = asked.get(i);
            PropertyView view = byId.get(each.id());
            if (view == null) {
                String expected = "one of "
                        + String.join(", ", byId.keySet().stream().sorted().toList());
                throw wrong(pointer + "/id", "unknown-property", expected + " is expected");
            }
            if (!seen.add(each.id())) {
                throw wrong(pointer + "/id", "repeated", "each property is expected once");
            }
            ActorProperty property = ActorProperty.of(each.id()).orElse(null);
            columns.add(new Column(view, property, language(each.settings(), property, pointer + "/settings")));
        }
        return columns;
    }

    private static @Nullable String language(
            @Nullable Map<String, JsonNode> settings, @Nullable ActorProperty property, String pointer) {
        if (settings == null) {
            return null;
        }
        for (String name : settings.keySet()) {
            if (!name.equals(LANGUAGE)) {
                throw wrong(pointer, "unknown-setting", "only the setting " + LANGUAGE + " is expected");
            }
        }
        // a form that was left empty sends an empty text
        String tag = Optional.ofNullable(settings.get(LANGUAGE))
                .map(JsonNode::asText)
                .orElse("");
        if (tag.isEmpty()) {
            return null;
        }
        if (property != ActorProperty.NAME && (property == null || property.names() == null)) {
            throw wrong(pointer + "/" + LANGUAGE, "unknown-setting", "no language is expected here: names have one");
        }
        if (!tag.matches(LANGUAGE_TAG)) {
            throw wrong(pointer + "/" + LANGUAGE, "language", "a BCP 47 tag such as fr is expected");
        }
        return tag;
    }

    private static ProblemException wrong(String pointer, String code, String expected) {
        return CommonProblem.INVALID_INPUT.because(
                PARAMETER + pointer + ": " + expected + ".", new InputError(pointer, PARAMETER, code, expected));
    }
}
