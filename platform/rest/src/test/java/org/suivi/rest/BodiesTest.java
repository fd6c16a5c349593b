package org.suivi.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class BodiesTest {

    private static final int MOST = 100_000;
    private static final URI HERE = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

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

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json;charset=ISO-8859-1"})
    void whatIsNotSaidToBeJsonInUtf8IsNotTaken(String media) {
        given().config(PLAIN)
                .spec(Tokens.as(Role.EDITOR, "un"))
                .contentType(media)
                .body("{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/trouble/note")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void jsonInOtherLettersThanItIsSaidToBeInIsRefused(String letters) {
        byte[] body = "{\"code\": \"letters\", \"name\": \"Ménaka\"}".getBytes(Charset.forName(letters));
        post(body, null)
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"))
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00e2\u0082", "\u00ff", "\u0000"})
    void whatIsNoUtf8IsRefused(String bytes) {
        byte[] body = ("{\"code\": \"letters\", \"name\": \"" + bytes + "\"}").getBytes(StandardCharsets.ISO_8859_1);
        post(body, null).statusCode(400).body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void aLengthBeyondAllNumbersIsTooLarge() throws IOException {
        assertThat(head("Content-Length: 99999999999")).startsWith("HTTP/1.1 413");
        assertThat(head("Content-Length: 9223372036854775807")).startsWith("HTTP/1.1 413");
    }

    /** The first line of the answer to a post of which only the head comes. */
    private static String head(String header) throws IOException {
        try (Socket socket = new Socket(HERE.getHost(), HERE.getPort())) {
            String token = Tokens.of(Role.EDITOR, "un");
            socket.getOutputStream()
                    .write(
                            ("POST /api/v1/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                                            + token + "\r\n" + header + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
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
        var request = given().config(PLAIN)
                .spec(Tokens.as(Role.EDITOR, "un"))
                .contentType("application/json")
                .body(body);
        return (encoding == null ? request : request.header("Content-Encoding", encoding))
                .post("/api/v1/things")
                .then();
    }
}
