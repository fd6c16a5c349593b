package org.suivi.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class BodiesTest {

    private static final int MOST = 100_000;

    @Test
    void aGzipBodyIsTaken() throws IOException {
        post(gzip(thing("")), "gzip").statusCode(201);
    }

    @Test
    void aBodyIsBoundedAsItIsSentAndAsItUnfolds() throws IOException {
        byte[] large = thing(" ".repeat(MOST));
        post(large, null).statusCode(413).body("type", equalTo("/problems/body-too-large"));
        post(gzip(large), "gzip").statusCode(413).body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void aStreamIsNotBounded() {
        given().spec(Tokens.asPublic())
                .contentType("text/csv")
                .body(new byte[3 * MOST])
                .post("/api/v1/trouble/stream")
                .then()
                .statusCode(200)
                .body(equalTo(String.valueOf(3 * MOST)));
    }

    @Test
    void aBodyThatIsNoGzipOrEndsInTheMiddleIsRefused() throws IOException {
        post(thing(""), "gzip").statusCode(400).body("type", equalTo("/problems/bad-request"));
        byte[] whole = gzip(thing(""));
        post(Arrays.copyOf(whole, whole.length - 12), "gzip")
                .statusCode(400)
                .body("type", equalTo("/problems/bad-request"));
    }

    @Test
    void anotherEncodingIsNotTaken() {
        post(thing(""), "br").statusCode(415).body("type", equalTo("/problems/unsupported-media-type"));
    }

    private static byte[] thing(String padding) {
        return ("{\"code\": \"t" + UUID.randomUUID() + "\"" + padding + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static ValidatableResponse post(byte[] body, String encoding) {
        var request = given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .spec(Tokens.as(Role.EDITOR, "un"))
                .contentType("application/json")
                .body(body);
        return (encoding == null ? request : request.header("Content-Encoding", encoding))
                .post("/api/v1/things")
                .then();
    }
}
