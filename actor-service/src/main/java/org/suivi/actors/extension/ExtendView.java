package org.suivi.actors.extension;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of properties of actors.
 *
 * @param meta the properties in the order in which they were asked for
 * @param rows for each id that was asked for, for each property, its values; none where nothing is known
 */
public record ExtendView(List<PropertyView> meta, Map<String, Map<String, List<ValueView>>> rows) {

    /** A text, or another actor by its code and its name on the day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ValueView(
            @Nullable String id,
            @Nullable String name,
            @Nullable String str) {

        static ValueView text(String text) {
            return new ValueView(null, null, text);
        }

        static ValueView actor(String code, String name) {
            return new ValueView(code, name, null);
        }
    }
}
