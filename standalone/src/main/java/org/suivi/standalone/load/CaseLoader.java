package org.suivi.standalone.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.suivi.standalone.load.Gateway.Answer;

/** Loads a case: a folder with {@code case.json}, the ordered steps. Loading it again changes nothing. */
public final class CaseLoader {
    private static final ObjectMapper STEPS = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final int CONFLICT = 409;

    /** What became of the items. */
    public record Counts(int created, int unchanged) {
        Counts plus(Counts other) {
            return new Counts(created + other.created, unchanged + other.unchanged);
        }
    }

    private final Gateway gateway;
    private final Consumer<String> progress;

    public CaseLoader(Gateway gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** Posts everything, in order; stops at the first item that is refused, with the gateway's words. */
    public Counts load(Path folder) throws IOException {
        Path plan = folder.resolve("case.json");
        if (!Files.exists(plan)) {
            throw new LoadFailure("%s is no case: it has no case.json".formatted(folder));
        }
        Counts total = new Counts(0, 0);
        for (CaseStep step : List.of(STEPS.readValue(plan.toFile(), CaseStep[].class))) {
            Counts counts = load(folder, step);
            progress.accept("  %-28s %4d new, %4d known".formatted(step.file(), counts.created, counts.unchanged));
            total = total.plus(counts);
        }
        progress.accept("loaded: %d new, %d known".formatted(total.created, total.unchanged));
        return total;
    }

    private Counts load(Path folder, CaseStep step) throws IOException {
        JsonNode items = STEPS.readTree(folder.resolve(step.file()).toFile());
        if (!(items instanceof ArrayNode)) {
            throw new LoadFailure(step.file() + " is no JSON array");
        }
        Counts counts = new Counts(0, 0);
        int number = 0;
        for (JsonNode item : items) {
            String where = "%s, item %d".formatted(step.file(), number++);
            counts = counts.plus(load(step, item, where));
        }
        return counts;
    }

    private Counts load(CaseStep step, JsonNode item, String where) throws IOException {
        String path = CaseStep.fill(step.path(), item);
        JsonNode body = step.bodyOf(item);
        Answer answer = accepted(gateway.send(step.method(), path, step.as(), body), step.method() + " " + path, where);
        boolean created = answer.status() == 201;
        if (created || step.leftHalfWay(answer.body())) {
            followUp(step, answer.body(), where, created);
        }
        return created ? new Counts(1, 0) : new Counts(0, 1);
    }

    private void followUp(CaseStep step, JsonNode item, String where, boolean created) throws IOException {
        for (CaseStep.Then then : step.followUps()) {
            String next = CaseStep.fill(then.post(), item);
            Answer answer = gateway.send("POST", next, then.as(), JsonNodeFactory.instance.objectNode());
            boolean doneBefore = !created && answer.status() == CONFLICT;
            if (!doneBefore) {
                accepted(answer, "POST " + next, where);
            }
        }
    }

    private static Answer accepted(Answer answer, String call, String where) {
        if (answer.status() < 200 || answer.status() > 299) {
            throw new LoadFailure("Loading stopped at %s: %s was answered %d%n%s"
                    .formatted(where, call, answer.status(), answer.body().toPrettyString()));
        }
        return answer;
    }
}
