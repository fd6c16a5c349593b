package org.suivi.standalone.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suivi.standalone.secret.AccessKeys.Holder;

/**
 * One step of a case: the file's items are posted (or put) one by one, as one holder of a key.
 * {@code {x}} in a path stands for the item's field x, which is then left out of the body.
 *
 * @param send the field of an item that is sent in its place, for a body that is no object
 * @param then what is posted after each item that was new; its {@code {x}} are fields of the answer
 * @param until what the answer to an item says once all of {@code then} is done: a known item that does not say so was left
 *     half-way by a load that was broken off, and is followed up too
 */
record CaseStep(
        String file,
        @Nullable String post,
        @Nullable String put,
        Holder as,
        @Nullable String send,
        @Nullable List<Then> then,
        @Nullable Map<String, String> until) {

    record Then(String post, Holder as) {}

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    CaseStep(
            @JsonProperty("file") String file,
            @JsonProperty("post") @Nullable String post,
            @JsonProperty("put") @Nullable String put,
            @JsonProperty("as") Holder as,
            @JsonProperty("send") @Nullable String send,
            @JsonProperty("then") @Nullable List<Then> then,
            @JsonProperty("until") @Nullable Map<String, String> until) {
        if ((post == null) == (put == null)) {
            throw new LoadFailure("A step says either post or put: " + file);
        }
        this.file = file;
        this.post = post;
        this.put = put;
        this.as = as;
        this.send = send;
        this.then = then;
        this.until = until;
    }

    String method() {
        return post == null ? "PUT" : "POST";
    }

    String path() {
        return post != null ? post : String.valueOf(put);
    }

    /** What is sent for an item: what the path does not take of it, or the field that stands for it. */
    JsonNode bodyOf(JsonNode item) {
        if (send != null) {
            return item.path(send);
        }
        ObjectNode body = item.deepCopy();
        body.remove(placesOf(path()));
        return body;
    }

    List<Then> followUps() {
        return then == null ? List.of() : then;
    }

    /** Whether a known item was left half-way. */
    boolean leftHalfWay(JsonNode answer) {
        return until != null
                && until.entrySet().stream()
                        .anyMatch(each -> !answer.path(each.getKey()).asText().equals(each.getValue()));
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
