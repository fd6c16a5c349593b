package org.suivi.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Requests that no client library writes. */
@QuarkusTest
class RequestRuleTest {

    private static final URI HERE = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));

    @Test
    void aRequestIsForOneHost() throws IOException {
        refused("GET /api/v1/actors HTTP/1.1\r\n", 400, "bad-request");
        refused("GET /api/v1/actors HTTP/1.1\r\nHost: a\r\nHost: b\r\n", 400, "bad-request");
        refused("GET /api/v1/reconcile/actors HTTP/1.1\r\nHost: \r\n", 400, "bad-request");
        refused("GET /api/v1/reconcile/actors HTTP/1.0\r\n", 400, "bad-request");
    }

    @Test
    void aBodyIsReadInOneWay() throws IOException {
        refused("POST /api/v1/actors HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n", 400, "bad-request");
    }

    @Test
    void anAddressOrHeadersThatAreTooLongAreRefusedInWords() throws IOException {
        refused("GET /api/v1/actors?q=" + "x".repeat(8_001) + " HTTP/1.1\r\nHost: a\r\n", 414, "address-too-long");
        refused(
                "GET /api/v1/actors HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(16_001) + "\r\n",
                431,
                "headers-too-large");
    }

    @Test
    void whatIsNoAddressIsRefusedInTheSameWords() throws IOException {
        refused("GET api/v1/actors HTTP/1.1\r\nHost: a\r\n", 404, "not-found");
        refused("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n", 404, "not-found");
    }

    @Test
    void whoAcceptsNothingInParticularAcceptsAnything() throws IOException {
        assertThat(answer("GET /api/v1/changes HTTP/1.1\r\nHost: a\r\nAccept: \r\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Type: application/json");
    }

    private static void refused(String head, int status, String slug) throws IOException {
        assertThat(answer(head))
                .matches("(?s)HTTP/1\\.[01] " + status + " .*")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("/problems/" + slug);
    }

    private static String answer(String head) throws IOException {
        try (Socket socket = new Socket(HERE.getHost(), HERE.getPort())) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
