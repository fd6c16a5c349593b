package org.suivi.events.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.imports.GedPartner.get;
import static org.suivi.events.imports.GedPartner.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.suivi.history.Databases;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Files that are packed, and bodies that break off, lie or were made to keep us busy. */
@QuarkusTest
class BrokenBodiesTest {

    @Inject
    Databases databases;

    @ConfigProperty(name = "suivi.imports.spool")
    Path spool;

    @Test
    void aFileMayBePacked() throws IOException {
        GedPartner partner = GedPartner.register("imports-packed");
        byte[] packed = packed(GedPartner.HEADER + row(1, 1, 1, 1));

        String asArchive = partner.importedArchive(packed);
        get(asArchive).body("counts.created", equalTo(1));

        String inTransit = GedPartner.accepted(partner.request()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(packed)
                .post("/api/v1/imports?format=ucdp-ged&source=" + partner.source())
                .then());
        get(GedPartner.over(inTransit)).body("counts.unchanged", equalTo(1));
    }

    @Test
    void ofAnArchiveThatBreaksOffTheRowsBeforeAreTaken() throws IOException {
        GedPartner partner = GedPartner.register("imports-truncated");
        byte[] archive = packed(GedPartner.HEADER + row(1, 1, 1, 1) + row(2, 1, 1, 1));

        String over = partner.importedArchive(Arrays.copyOf(archive, archive.length - 4));

        get(over).body("state", equalTo("FAILED")).body("counts.created", equalTo(2));
    }

    @Test
    void anArchiveThatUnpacksOutOfAllProportionIsGivenUp() throws IOException {
        GedPartner partner = GedPartner.register("imports-bomb");
        byte[] archive = packed(GedPartner.HEADER + row(1, 1, 1, 1) + "\n".repeat(40_000_000) + row(2, 1, 1, 1));

        String over = partner.importedArchive(archive);

        get(over)
                .body("state", equalTo("FAILED"))
                .body("failure", containsString("unpacks to more than 200 times its size"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingOfAnUnsoundArchiveStaysOpen() throws IOException {
        GedPartner partner = GedPartner.register("imports-unsound");

        String over = partner.importedArchive(new byte[] {0x1f, (byte) 0x8b, 99, 0, 0});

        get(over).body("state", equalTo("FAILED"));
        assertThat(openFiles()).noneMatch(file -> file.contains(over.substring(over.lastIndexOf('/') + 1)));
    }

    @Test
    void aBodyWhoseCompressionBreaksOffOnTheWayIsRefusedAsAWhole() throws IOException {
        GedPartner partner = GedPartner.register("imports-transit");
        byte[] packed = packed(GedPartner.HEADER + row(1, 1, 1, 1) + row(2, 1, 1, 1));

        partner.request()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(Arrays.copyOf(packed, packed.length - 4))
                .post("/api/v1/imports?format=ucdp-ged&source=" + partner.source())
                .then()
                .statusCode(400);
        assertThat(importsOf(partner)).isZero();
    }

    @Test
    void aConnectionThatIsCutLeavesNothing() throws IOException {
        GedPartner partner = GedPartner.register("imports-cut");
        Set<Path> before = spooled();
        byte[] body = (GedPartner.HEADER + row(1, 1, 1, 1)).getBytes(StandardCharsets.UTF_8);
        URI here = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));

        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/imports?format=ucdp-ged&source=" + partner.source() + " HTTP/1.1\r\nHost: here\r\n"
                            + "Content-Type: text/csv\r\nContent-Length: 1000000\r\nAuthorization: Bearer "
                            + Tokens.of(Role.PARTNER, GedPartner.ORGANISATION, partner.source()) + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            await().atMost(Duration.ofSeconds(60)).until(() -> !spooled().equals(before));
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> spooled().equals(before));
        assertThat(importsOf(partner)).isZero();
    }

    /** The files that wait; none before the first import has made their folder. */
    private Set<Path> spooled() throws IOException {
        if (Files.notExists(spool)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(spool)) {
            return files.collect(Collectors.toSet());
        }
    }

    private int importsOf(GedPartner partner) {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM import WHERE source = :source")
                .bind("source", partner.source())
                .mapTo(Integer.class)
                .one());
    }

    private static List<String> openFiles() throws IOException {
        List<String> open = new ArrayList<>();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path link : links) {
                try {
                    open.add(Files.readSymbolicLink(link).toString());
                } catch (NoSuchFileException e) {
                    // closed since it was listed
                }
            }
        }
        return open;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
