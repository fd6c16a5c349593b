package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.suivi.gateway.proxy.Service;

/** What follows from the statuses: the matrix, what is overdue, due next, blocked or out of order, and the indicators. */
@ApplicationScoped
class StatusPanels {

    private static final int NEXT = 10;
    private static final int WHOLE = 3;
    private static final Comparator<JsonNode> LATEST_FIRST =
            Comparator.comparingLong(StatusPanels::daysLate).reversed();
    private static final Comparator<JsonNode> SOONEST_FIRST =
            Comparator.comparing(status -> status.path("deadline").path("due").asText());

    private final ObjectMapper json;

    StatusPanels(ObjectMapper json) {
        this.json = json;
    }

    CompletableFuture<PanelView> matrix(Parts parts, DashboardQuery query) {
        return of(parts, query, (statuses, part) -> {
            ObjectNode data = json.createObjectNode();
            data.set("framework", part.at("framework"));
            data.set("organisation", part.at("organisation"));
            data.set("items", array(statuses.get()));
            return data;
        });
    }

    CompletableFuture<PanelView> deadlines(Parts parts, DashboardQuery query) {
        return of(parts, query, (statuses, part) -> {
            String day = part.at("asOf").path("validAt").asText();
            ObjectNode data = json.createObjectNode();
            data.set(
                    "overdue",
                    array(statuses.get()
                            // a date that was announced and not agreed hides nothing
                            .filter(status ->
                                    status.path("deadline").path("overdue").asBoolean())
                            .sorted(LATEST_FIRST)));
            data.set(
                    "next",
                    array(statuses.get()
                            .filter(status -> status.path("score").asInt() != WHOLE)
                            .filter(status -> status.path("deadline")
                                            .path("due")
                                            .asText("")
                                            .compareTo(day)
                                    >= 0)
                            .sorted(SOONEST_FIRST)
                            .limit(NEXT)));
            return data;
        });
    }

    CompletableFuture<PanelView> blocked(Parts parts, DashboardQuery query) {
        return of(
                parts,
                query,
                (statuses, part) -> array(statuses.get()
                        .filter(status -> !status.path("blockedBy").isEmpty())));
    }

    CompletableFuture<PanelView> outOfOrder(Parts parts, DashboardQuery query) {
        return parts.ask(Service.BENCHMARK, href(query, "/sequence-violations"))
                .thenApply(part -> PanelView.of(
                        array(each(part.at("items")).map(violation -> bothInLanguage(violation, query))),
                        Map.of("self", part)));
    }

    CompletableFuture<PanelView> signals(Parts parts, DashboardQuery query) {
        return of(
                parts,
                query,
                (statuses, part) -> array(statuses.get().flatMap(status -> each(status.path("indicators"))
                        .map(indicator -> ((ObjectNode) indicator.deepCopy())
                                .put("benchmark", status.path("benchmark").asText())))));
    }

    /** By the date in force or by the one first agreed, whichever says more. */
    private static long daysLate(JsonNode status) {
        JsonNode deadline = status.path("deadline");
        return Math.max(
                deadline.path("overdueDays").asLong(),
                deadline.path("overdueSinceFirstDays").asLong());
    }

    /** The statuses, to be gone through as often as is needed. */
    private interface Statuses {
        Stream<JsonNode> get();
    }

    private CompletableFuture<PanelView> of(
            Parts parts, DashboardQuery query, BiFunction<Statuses, PartView, JsonNode> show) {
        return parts.ask(Service.BENCHMARK, href(query, "/statuses"))
                .thenApply(part -> PanelView.of(
                        show.apply(() -> each(part.at("items")).map(status -> inLanguage(status, query)), part),
                        Map.of("self", part)));
    }

    private static String href(DashboardQuery query, String below) {
        return query.framework() == null
                ? query.ofInstrument(below)
                : query.ofInstrument(below, "framework", query.framework());
    }

    private static JsonNode bothInLanguage(JsonNode violation, DashboardQuery query) {
        ObjectNode shown = violation.deepCopy();
        for (String side : List.of("benchmark", "requires")) {
            shown.set(side, inLanguage(shown.path(side), query));
        }
        return shown;
    }

    // both languages are there; the page shows the one that was asked for where it exists
    private static JsonNode inLanguage(JsonNode status, DashboardQuery query) {
        ObjectNode shown = status.deepCopy();
        JsonNode french = shown.remove("statementFr");
        if (query.french() && french != null && french.isTextual()) {
            shown.set("statement", french);
        }
        return shown;
    }

    private ArrayNode array(Stream<JsonNode> items) {
        return json.createArrayNode().addAll(items.collect(Collectors.toList()));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
