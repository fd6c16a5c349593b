package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.suivi.gateway.proxy.Service;

/** What happens on the ground, who takes part in it, and who must be named when it is shown. */
@ApplicationScoped
class IncidentPanels {

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
        return CompletableFuture.allOf(parties, latest, actors).thenApply(done -> {
            Set<String> mentioned = new TreeSet<>(parties.join().at("items").findValuesAsText("actor"));
            mentioned.addAll(latest.join().at("items").findValuesAsText("actor"));
            ObjectNode names = json.createObjectNode();
            for (JsonNode actor : actors.join().at("items")) {
                if (mentioned.contains(actor.path("code").asText())) {
                    names.set(actor.path("code").asText(), actor.path("name"));
                }
            }
            return PanelView.of(names, Map.of("self", actors.join()));
        });
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
