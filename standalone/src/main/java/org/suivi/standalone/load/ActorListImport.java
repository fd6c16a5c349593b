package org.suivi.standalone.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.suivi.standalone.load.Gateway.Answer;
import org.suivi.standalone.secret.AccessKeys.Holder;

/** Imports UCDP's list of actors, and prints the rows that a person has to look at. */
public final class ActorListImport {
    private static final String PATH = "/actors/import?format=ucdp-actor&source=ucdp";
    private static final Set<String> FOR_A_PERSON = Set.of("rejected", "conflation");
    private static final int HEADER = 1024;

    private final Gateway gateway;
    private final Consumer<String> progress;

    public ActorListImport(Gateway gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** Whether the file is such a list: the number of an actor is one of its columns, and no event's is. */
    public static boolean isOne(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return false;
        }
        char[] begins = new char[HEADER];
        // whatever the file holds, it is only looked at
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
            int read = Math.max(in.read(begins), 0);
            String header = new String(begins, 0, read).toLowerCase(Locale.ROOT);
            return header.contains("actorid") && header.contains("namedata");
        }
    }

    /** Prints the counts of the outcomes; throws what the gateway said when it refused the file. */
    public JsonNode run(Path file) throws IOException {
        progress.accept("importing the list of actors " + file);
        Answer taken = gateway.upload(PATH, Holder.EDITOR, file, "text/csv");
        if (taken.status() != 200) {
            throw new LoadFailure("The import was answered %d%n%s"
                    .formatted(taken.status(), taken.body().toPrettyString()));
        }
        for (JsonNode row : taken.body().path("items")) {
            if (FOR_A_PERSON.contains(row.path("outcome").asText())) {
                String why = row.path("errors").isEmpty()
                        ? row.path("detail").asText()
                        : row.path("errors").toString();
                progress.accept("  line %d, %s: %s %s"
                        .formatted(
                                row.path("line").asInt(),
                                row.path("value").asText(),
                                row.path("outcome").asText(),
                                why));
            }
        }
        progress.accept("  " + taken.body().path("counts"));
        return taken.body();
    }
}
