package org.suivi.standalone.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.suivi.standalone.load.Gateway.Answer;
import org.suivi.standalone.secret.AccessKeys.Holder;

/** Imports a file of the UCDP Georeferenced Event Dataset and waits for its end. */
public final class GedImport {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Set<String> RUNNING =
            Set.of("RECEIVING", "RECEIVED", "QUEUED", "PENDING", "RUNNING", "OPEN", "CLOSED");
    private static final String PATH = "/imports?format=ucdp-ged&source=ucdp";

    private final Gateway gateway;
    private final Consumer<String> progress;

    public GedImport(Gateway gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** Prints the counts of the outcomes; throws what the gateway said when it refused the file. */
    public JsonNode run(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new LoadFailure(file + " cannot be read");
        }
        progress.accept("importing " + file);
        Answer taken = accepted(gateway.upload(PATH, Holder.ADMIN, file, "text/csv"));
        String last = "";
        JsonNode state = taken.body();
        while (!taken.location().isEmpty()) {
            state = accepted(gateway.get(taken.location(), Holder.ADMIN)).body();
            String now = "%s %s".formatted(state.path("state").asText(), state.path("counts"));
            if (!now.equals(last)) {
                progress.accept("  " + now);
                last = now;
            }
            if (!RUNNING.contains(state.path("state").asText())) {
                break;
            }
            Gateway.sleep(BETWEEN_LOOKS);
        }
        return state;
    }

    private static Answer accepted(Answer answer) {
        if (answer.status() < 200 || answer.status() > 299) {
            throw new LoadFailure("The import was answered %d%n%s"
                    .formatted(answer.status(), answer.body().toPrettyString()));
        }
        return answer;
    }
}
