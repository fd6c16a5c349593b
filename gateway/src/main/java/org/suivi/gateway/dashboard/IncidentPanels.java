package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.suivi.gateway.proxy.Service;

/** What happens on the ground, who takes part in it, and who must be named when it is shown. */
@ApplicationScoped
class IncidentPanels {

    /** The most names that are asked for one by one; a page mentions some dozens of actors at most. */
    private static final int ONE_BY_ONE = 50;

    private final ObjectMapper json;

    IncidentPanels(ObjectMapper json) {
        this.json = json;
    }

    CompletableFuture<PanelView> incidents(Parts parts, DashboardQuery query) {
        CompletableFuture<PartView> byMonth = parts.ask(Service.EVENTS, stats(query, "month"));
        CompletableFuture<PartView> byArea = parts.ask(Service.EVENTS, stats(query, "area"));
        CompletableFuture<PartView> latest = parts.ask(Service.EVENTS, latest(query));
        return CompletableFuture.allOf(byMonth, byArea, latest).thenApply(done -> {
            ObjectNode data = json.createObjectNode();
            data.set("byMonth", byMonth.join().at("items"));
            data.set("byArea", byArea.join().at("items"));
            data.set("latest", latest.join().at("items"));
            Map<String, PartView> all = new LinkedHashMap<>();
            all.put("byMonth", byMonth.join());
            all.put("byArea", byArea.join());
            all.put("latest", latest.join());
            return PanelView.of(data, all);
        });
    }

    /** The names of the actors that the page mentions, by their codes. */
    CompletableFuture<PanelView> actors(Parts parts, DashboardQuery query) {
        CompletableFuture<PartView> parties = parts.ask(Service.BENCHMARK, query.ofInstrument("/parties"));
        CompletableFuture<PartView> latest = parts.ask(Service.EVENTS, latest(query));
        CompletableFuture<PartView> actors = parts.ask(Service.ACTOR, query.of("/actors", "limit", "1000"));
        return CompletableFuture.allOf(parties, latest, actors).thenCompose(done -> {
            Set<String> mentioned = new TreeSet<>(parties.join().at("items").findValuesAsText("actor"));
            mentioned.addAll(latest.join().at("items").findValuesAsText("actor"));
            ObjectNode names = json.createObjectNode();
            actors.join().at("items").forEach(actor -> name(actor, mentioned, names));
            return parts.askAll(Service.ACTOR, oneByOne(actors.join(), mentioned, query))
                    .thenApply(others -> {
                        for (PartView other : others) {
                            JsonNode actor = other.body();
                            if (actor != null) {
                                name(actor, mentioned, names);
                            }
                        }
                        return PanelView.of(names, Map.of("self", actors.join()));
                    });
        });
    }

    private static void name(JsonNode actor, Set<String> mentioned, ObjectNode names) {
        if (mentioned.remove(actor.path("code").asText())) {
            names.set(actor.path("code").asText(), actor.path("name"));
        }
    }

    // only where there are more actors than the list holds: else who is not in it has no name
    private static List<String> oneByOne(PartView actors, Set<String> unnamed, DashboardQuery query) {
        return actors.at("next").isTextual()
                ? unnamed.stream()
                        .limit(ONE_BY_ONE)
                        .map(code -> query.of("/actors/" + URLEncoder.encode(code, StandardCharsets.UTF_8)))
                        .toList()
                : List.of();
    }

    CompletableFuture<PanelView> attributions(Parts parts, DashboardQuery query) {
        return parts.ask(Service.EVENTS, query.of("/sources", "limit", "1000")).thenApply(part -> {
            ArrayNode data = json.createArrayNode();
            for (JsonNode source : part.at("items")) {
                ObjectNode shown = data.addObject();
                shown.set("source", source.path("code"));
                for (String field : new String[] {"name", "organisation", "licence", "url"}) {
                    shown.set(field, source.path(field));
                }
            }
            return PanelView.of(data, Map.of("self", part));
        });
    }

    private static String latest(DashboardQuery query) {
        return query.ofIncidents("", "limit", "10");
    }

    private static String stats(DashboardQuery query, String by) {
        return query.ofIncidents("/stats", "groupBy", by, "measure", "incidents,deaths.best");
    }
}
