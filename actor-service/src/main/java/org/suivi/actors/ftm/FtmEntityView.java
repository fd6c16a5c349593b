package org.suivi.actors.ftm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity of FollowTheMoney: every property has a list of texts.
 *
 * @param caption what it is shown as
 * @param referents the ids of what turned out to be the same, if there are any
 */
public record FtmEntityView(
        String id,
        String caption,
        String schema,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> referents,

        Map<String, List<String>> properties) {

    /** Gathers what is said of one; what is not known is not there, and nothing stands there twice. */
    static final class Making {

        private final String schema;
        private final Map<String, List<String>> properties = new LinkedHashMap<>();

        Making(String schema) {
            this.schema = schema;
        }

        Making put(String property, @Nullable String value) {
            return value == null ? this : put(property, List.of(value));
        }

        Making put(String property, Collection<String> values) {
            for (String value : values) {
                if (!value.isBlank()) {
                    List<String> before = properties.computeIfAbsent(property, it -> new ArrayList<>());
                    if (!before.contains(value)) {
                        before.add(value);
                    }
                }
            }
            return this;
        }

        boolean has(String property) {
            return properties.containsKey(property);
        }

        FtmEntityView made(String id, String caption, List<String> referents) {
            return new FtmEntityView(id, caption, schema, referents, properties);
        }
    }
}
