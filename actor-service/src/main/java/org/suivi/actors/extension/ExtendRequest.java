package org.suivi.actors.extension;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which properties of which actors are asked for.
 *
 * @param ids codes of actors; one that nobody has gets an empty row
 */
public record ExtendRequest(
        @NotNull @Size(max = ExtendRequest.MOST_IDS) List<@NotNull @Size(max = 500) String> ids,
        @NotNull @Size(max = ExtendRequest.MOST_PROPERTIES) List<@Valid @NotNull Property> properties) {

    static final int MOST_IDS = 1000;
    static final int MOST_PROPERTIES = 50;

    /**
     * One property.
     *
     * @param name what the client shows it as; of no effect
     * @param settings {@code language} for names
     */
    public record Property(
            @NotBlank @Size(max = 200) String id,
            @Nullable String name,
            @Nullable Map<String, JsonNode> settings) {}
}
