package org.suivi.actors.reconcile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;

/**
 * One reconciliation query (W3C Reconciliation 0.2, section 4.1).
 *
 * @param type kinds of actors, one or several
 * @param limit how many candidates are shown; 5 if it is left out
 */
record QueryRequest(
        @Nullable @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*", message = "a text that is not blank is expected")
        String query,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<@NotNull ActorKind> type,

        @Nullable @Min(1) @Max(50) Integer limit,
        @Nullable @Size(max = 20) List<@Valid @NotNull PropertyRequest> properties,

        @JsonProperty("type_strict") @Nullable TypeStrict typeStrict) {

    /** Queries in one batch; the manifest says so. */
    static final int MOST_QUERIES = 100;

    private static final int LIMIT = 5;

    /**
     * What else is known of who is meant.
     *
     * @param v a text, a number, another entity, or several of them
     */
    record PropertyRequest(
            @NotBlank @Size(max = 200) String pid, @NotNull JsonNode v) {}

    /** What the types of a query mean, which the specification leaves open. */
    enum TypeStrict {
        /** Another kind of actor counts against. */
        @JsonProperty("should")
        SHOULD,
        /** Only actors of one of the kinds. */
        @JsonProperty("any")
        ANY,
        /** Only actors of all the kinds; since an actor has one, of two kinds nobody is. */
        @JsonProperty("all")
        ALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    int candidates() {
        return limit == null ? LIMIT : limit;
    }

    List<ActorKind> types() {
        return type == null ? List.of() : type;
    }

    List<PropertyRequest> hints() {
        return properties == null ? List.of() : properties;
    }
}
