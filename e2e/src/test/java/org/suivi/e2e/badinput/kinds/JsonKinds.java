package org.suivi.e2e.badinput.kinds;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Bodies that are no JSON, not in UTF-8, or not of the form that the endpoint takes. */
final class JsonKinds {

    private final String key;

    JsonKinds(Ground ground) {
        this.key = ground.partner();
    }

    List<Kind> all() {
        String good = Body.report().text();
        return List.of(
                post("no body", "", "malformed-json", "#"),
                post("white space for a body", " \n\t ", "malformed-json", "#"),
                post("null for a body", "null", "unreadable-value", "#"),
                post("an array for an object", "[" + good + "]", "unreadable-value", "#"),
                post("a text for an object", "\"report\"", "unreadable-value", "#"),
                post("a number for an object", "7", "unreadable-value", "#"),
                post("JSON that breaks off", good.substring(0, good.length() / 2), "malformed-json", "#"),
                post("a comma too many", "{\"source\": \"ucdp\",}", "malformed-json", "#"),
                post("single quotes", "{'source': 'ucdp'}", "malformed-json", "#"),
                post("a comment", "{/* mine */\"source\": \"ucdp\"}", "malformed-json", "#"),
                post("a name without quotes", "{source: \"ucdp\"}", "malformed-json", "#"),
                post("NaN for a number", "{\"revision\": NaN}", "malformed-json", "#"),
                post("a number with leading zeros", "{\"revision\": 007}", "malformed-json", "#"),
                post("two documents in a row", good + good, "malformed-json", "#"),
                post("words after the document", good + " and so on", "malformed-json", "#"),
                post("a field twice", "{\"source\": \"a\", \"source\": \"b\"}", "malformed-json", "#/source"),
                post(
                        "a field twice further in",
                        "{\"date\": {\"from\": \"2015-01-01\", \"from\": \"2015-01-02\"}}",
                        "malformed-json",
                        "#/date/from"),
                post("ten thousand arrays in each other", "[".repeat(10_000), "malformed-json", "#"),
                post("ten thousand objects in each other", "{\"a\":".repeat(10_000), "malformed-json", "#"),
                post(
                        "a deep value of a known field",
                        "{\"description\": " + "[".repeat(500) + "]".repeat(500) + "}",
                        "malformed-json",
                        "#"),
                post("a control character within a text", "{\"title\": \"a\u0001b\"}", "malformed-json", "#"),
                encoded("UTF-16", good, StandardCharsets.UTF_16),
                encoded("UTF-32", good, Charset.forName("UTF-32")),
                encoded("Latin-1", "{\"title\": \"Ménaka\"}", StandardCharsets.ISO_8859_1),
                bytes("an overlong letter of UTF-8", 0xC0, 0xAF),
                bytes("a surrogate in UTF-8", 0xED, 0xA0, 0x80),
                bytes("a letter of UTF-8 that breaks off", 0xE2, 0x82));
    }

    private Kind post(String name, String body, String problem, String place) {
        return new Kind(name, Ask.post("/incidents", body).by(key), 400, problem, place);
    }

    private Kind encoded(String name, String body, Charset charset) {
        Ask ask = Ask.of("POST", "/incidents").by(key).json(body.getBytes(charset));
        return new Kind("JSON in " + name, ask, 400, "malformed-json", "#");
    }

    private Kind bytes(String name, int... letter) {
        StringBuilder text = new StringBuilder("{\"source\": \"");
        for (int each : letter) {
            text.append((char) each);
        }
        byte[] body = text.append("\"}").toString().getBytes(StandardCharsets.ISO_8859_1);
        return new Kind(name, Ask.of("POST", "/incidents").by(key).json(body), 400, "malformed-json", "#");
    }
}
