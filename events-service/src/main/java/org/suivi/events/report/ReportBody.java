package org.suivi.events.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.suivi.rest.errors.JsonErrors;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Takes the JSON of a request apart, without judging what it says; a body that is none takes nothing. */
final class ReportBody {

    /** As many reports as a batch takes. */
    static final int MOST = 10_000;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReportBody() {}

    /** One report as received. */
    record Sent(JsonNode json, String raw) {}

    static Sent one(String body) {
        return new Sent(parse(body, ""), body);
    }

    /** The reports of an array, or of lines when the body does not begin one; 400 when any of it cannot be read. */
    static List<Sent> many(String body, boolean lines) {
        List<Sent> sent = lines ? lines(body) : array(body);
        if (sent.size() > MOST) {
            throw CommonProblem.BODY_TOO_LARGE.because(
                    "A batch takes up to " + MOST + " reports; this one has " + sent.size() + ".");
        }
        return sent;
    }

    private static List<Sent> array(String body) {
        JsonNode array = parse(body, "");
        if (!array.isArray()) {
            throw CommonProblem.UNREADABLE_VALUE.because(
                    "An array of reports is expected.", InputError.at("", "unreadable-value", "an array is expected"));
        }
        List<Sent> sent = new ArrayList<>(array.size());
        array.forEach(it -> sent.add(new Sent(it, it.toString())));
        return sent;
    }

    private static List<Sent> lines(String body) {
        List<Sent> sent = new ArrayList<>();
        int number = 0;
        for (String line : body.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                String raw = line.strip();
                sent.add(new Sent(parse(raw, " in line " + number), raw));
            }
        }
        return sent;
    }

    private static JsonNode parse(String text, String where) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node != null && !node.isMissingNode()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            if (where.isEmpty()) {
                throw JsonErrors.explain(e);
            }
            String at = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw CommonProblem.MALFORMED_JSON.because(
                    "The body cannot be read" + where + at + "; nothing of it was taken.",
                    InputError.at("", "malformed-json", "JSON is expected" + where + at));
        }
        throw CommonProblem.MALFORMED_JSON.because(
                "There is no body; nothing was taken.", InputError.at("", "malformed-json", "JSON is expected"));
    }
}
