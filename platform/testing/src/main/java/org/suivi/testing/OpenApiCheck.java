package org.suivi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a service to the API document that is committed under {@code docs/api/}, so that a reviewer sees every change of it. To
 * be called from a {@code @QuarkusTest}; with {@code -Dsuivi.openapi.write=true} it writes the document instead.
 */
public final class OpenApiCheck {

    private static final String SERVED_AT = "/q/openapi";

    private OpenApiCheck() {}

    /** Fails, and says what to run, unless the running service's document is {@code docs/api/<service>.yaml}, byte for byte. */
    public static void isCommitted(String service) {
        Path committed = root().resolve("docs/api/" + service + ".yaml");
        check(committed, served(), Boolean.getBoolean("suivi.openapi.write"), service);
    }

    static void check(Path committed, String served, boolean write, String service) {
        try {
            if (write) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, served);
            }
            String before = Files.exists(committed) ? Files.readString(committed) : "";
            assertThat(served)
                    .withFailMessage(() -> difference(committed, before, served, service))
                    .isEqualTo(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(Path committed, String before, String served, String service) {
        String[] was = before.split("\n", -1);
        String[] is = served.split("\n", -1);
        int line = 0;
        while (line < was.length && line < is.length && was[line].equals(is[line])) {
            line++;
        }
        return """
                The API of %s is not the one committed in %s; from line %d:
                  committed: %s
                  served:    %s
                If the change is meant, write it and commit it: mvn test -pl %s -am -Dsuivi.openapi.write=true \
                -Dtest='*OpenApi*' -Dsurefire.failIfNoSpecifiedTests=false
                """.formatted(service, committed, line + 1, at(was, line), at(is, line), service);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(nothing)";
    }

    static String served() {
        byte[] document = RestAssured.given()
                .basePath("")
                .queryParam("format", "yaml")
                .get(SERVED_AT)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(document, StandardCharsets.UTF_8);
    }

    // tests run in their module's folder; the project's is the last one above it that has a pom
    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && Files.exists(root.getParent().resolve("pom.xml"))) {
            root = root.getParent();
        }
        // platform/ has no pom of its own
        Path above = root.getParent() == null ? root : root.getParent().getParent();
        return above != null && Files.exists(above.resolve("pom.xml")) ? above : root;
    }
}
