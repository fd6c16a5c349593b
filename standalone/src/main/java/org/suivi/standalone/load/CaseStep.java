package org.suivi.standalone.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suivi.standalone.secret.AccessKeys.Holder;

/**
 * One step of a case: the file's items are posted (or put) one by one, as one holder of a key.
 * {@code {x}} in a path stands for the item's field x, which is then left out of the body.
 *
 * @param then what is posted after each item that was new; its {@code {x}} are fields of the answer
 */
record CaseStep(
        String file,
        @Nullable String post,
        @Nullable String put,
        Holder as,
        @Nullable List<Then> then) {

    record Then(String post, Holder as) {}

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    CaseStep(
            @JsonProperty("file") String file,
            @JsonProperty("post") @Nullable String post,
            @JsonProperty("put") @Nullable String put,
            @JsonProperty("as") Holder as,
            @JsonProperty("then") @Nullable List<Then> then) {
        if ((post == null) == (put == null)) {
            throw new LoadFailure("A step says either post or put: " + file);
        }
        this.file = file;
        this.post = post;
        this.put = put;
        this.as = as;
        this.then = then;
    }

    String method() {
        return post == null ? "PUT" : "POST";
    }

    String path() {
        return post != null ? post : String.valueOf(put);
    }

    List<Then> followUps() {
        return then == null ? List.of() : then;
    }

    /** The path with each place filled from the fields. */
    static String fill(String path, JsonNode fields) {
        return PLACE.matcher(path).replaceAll(place -> {
            JsonNode value = fields.path(place.group(1));
            if (!value.isValueNode() || value.isNull()) {
                throw new LoadFailure(
                        "%s wants the field %s, which is missing in %s".formatted(path, place.group(1), fields));
            }
            return Matcher.quoteReplacement(
                    URLEncoder.encode(value.asText(), StandardCharsets.UTF_8).replace("+", "%20"));
        });
    }

    /** The fields that the path takes. */
    static List<String> placesOf(String path) {
        return PLACE.matcher(path).results().map(place -> place.group(1)).toList();
    }
}
