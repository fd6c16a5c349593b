package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.proxy.Service;

/** How far the instrument is, by several methods side by side and beside what others published. */
@ApplicationScoped
class ImplementationPanels {

    private static final String INDEX = "PAM_INDEX";
    private static final List<String> METHODS = List.of(INDEX, "SHARE_COMPLETE", "OBSERVER_BANDS", "PAIMT_MEAN");
    private static final List<String> SHARED = List.of("published", "asOf", "instrument");

    private final ObjectMapper json;

    ImplementationPanels(ObjectMapper json) {
        this.json = json;
    }

    CompletableFuture<PanelView> implementation(Parts parts, DashboardQuery query) {
        CompletableFuture<List<PartView>> now = parts.askAll(
                Service.BENCHMARK,
                METHODS.stream().map(method -> href(query, method)).toList());
        CompletableFuture<List<PartView>> then = query.compareTo() == null
                ? CompletableFuture.completedFuture(List.of())
                : parts.askAll(
                        Service.BENCHMARK,
                        METHODS.stream().map(method -> hrefThen(query, method)).toList());
        return now.thenCombine(then, this::sideBySide);
    }

    CompletableFuture<PanelView> published(Parts parts, DashboardQuery query) {
        return parts.ask(Service.BENCHMARK, href(query, INDEX))
                .thenApply(part -> PanelView.of(part.at("published"), Map.of("self", part)));
    }

    CompletableFuture<PanelView> distribution(Parts parts, DashboardQuery query) {
        return parts.ask(Service.BENCHMARK, href(query, INDEX)).thenApply(part -> {
            ObjectNode data = json.createObjectNode();
            for (String field : List.of("distribution", "n", "applicable", "unassessed")) {
                data.set(field, part.at(field));
            }
            return PanelView.of(data, Map.of("self", part));
        });
    }

    private PanelView sideBySide(List<PartView> now, List<PartView> then) {
        ObjectNode data = json.createObjectNode();
        Map<String, PartView> all = new LinkedHashMap<>();
        for (int i = 0; i < METHODS.size(); i++) {
            String method = METHODS.get(i);
            all.put(method, now.get(i));
            if (now.get(i).body() instanceof ObjectNode answer) {
                ObjectNode figure = answer.deepCopy().remove(SHARED);
                if (!then.isEmpty()) {
                    all.put(method + ".previous", then.get(i));
                    compare(figure, then.get(i).body());
                }
                data.set(method, figure);
            }
        }
        return PanelView.of(data, all);
    }

    private static void compare(ObjectNode figure, @Nullable JsonNode before) {
        JsonNode previous = before == null ? null : before.path("value");
        boolean both =
                previous != null && previous.isNumber() && figure.path("value").isNumber();
        figure.set("previous", previous);
        figure.put("delta", both ? delta(figure.path("value"), previous) : null);
    }

    private static @Nullable BigDecimal delta(JsonNode now, @Nullable JsonNode before) {
        return before == null ? null : now.decimalValue().subtract(before.decimalValue());
    }

    private static String href(DashboardQuery query, String method) {
        return query.framework() == null
                ? query.ofInstrument("/implementation", "method", method)
                : query.ofInstrument("/implementation", "method", method, "framework", query.framework());
    }

    private static String hrefThen(DashboardQuery query, String method) {
        return query.framework() == null
                ? query.ofInstrumentThen("/implementation", "method", method)
                : query.ofInstrumentThen("/implementation", "method", method, "framework", query.framework());
    }
}
