package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.changes.ChangeView;
import org.suivi.gateway.feed.FeedCursors;
import org.suivi.gateway.feed.FeedReader;
import org.suivi.gateway.feed.FeedRow;
import org.suivi.gateway.feed.FeedStore;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.proxy.Service;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.security.Caller;

/** Composes a page: asks all services at once, waits for the slowest, and leaves out what nobody can say. */
@ApplicationScoped
class ComposeDashboard {

    private static final Logger LOG = Logger.getLogger(ComposeDashboard.class);
    private static final int SHOWN_CHANGES = 20;
    private static final String CHANGES = "/api/v1/changes";

    private final PartFetcher fetcher;
    private final ImplementationPanels implementation;
    private final StatusPanels statuses;
    private final IncidentPanels incidents;
    private final FeedStore feed;
    private final FeedCursors cursors;
    private final ObjectMapper json;

    ComposeDashboard(
            PartFetcher fetcher,
            ImplementationPanels implementation,
            StatusPanels statuses,
            IncidentPanels incidents,
            FeedStore feed,
            FeedCursors cursors,
            ObjectMapper json) {
        this.fetcher = fetcher;
        this.implementation = implementation;
        this.statuses = statuses;
        this.incidents = incidents;
        this.feed = feed;
        this.cursors = cursors;
        this.json = json;
    }

    /**
     * The page for a caller.
     *
     * @throws org.suivi.rest.problems.ProblemException 404 or 410 if the owner says so of the instrument, 422 if of the clock
     */
    DashboardView handle(DashboardQuery query, Set<Panel> wanted, Caller caller) {
        // read before the parts: what changes while they are fetched is then told by the stream, twice rather than
        // never
        Told told = told(query, caller);
        Parts parts = new Parts(fetcher, caller);
        CompletableFuture<PartView> instrument = parts.ask(Service.BENCHMARK, query.ofInstrument(""));
        Map<Panel, CompletableFuture<PanelView>> asked = new EnumMap<>(Panel.class);
        wanted.forEach(panel -> asked.put(panel, panel(panel, parts, query, told.changes())));
        checkThere(instrument.join());
        Map<Panel, PanelView> panels = new EnumMap<>(Panel.class);
        asked.forEach((panel, part) -> panels.put(panel, part.join()));
        return DashboardView.of(panels, told.cursor());
    }

    private CompletableFuture<PanelView> panel(Panel panel, Parts parts, DashboardQuery query, PanelView changes) {
        return switch (panel) {
            case INSTRUMENT ->
                parts.ask(Service.BENCHMARK, query.ofInstrument(""))
                        .thenApply(part -> PanelView.of(titled(part, query), Map.of("self", part)));
            case PARTIES ->
                parts.ask(Service.BENCHMARK, query.ofInstrument("/parties")).thenApply(PanelView::whole);
            case IMPLEMENTATION -> implementation.implementation(parts, query);
            case PUBLISHED -> implementation.published(parts, query);
            case DISTRIBUTION -> implementation.distribution(parts, query);
            case MATRIX -> statuses.matrix(parts, query);
            case DEADLINES -> statuses.deadlines(parts, query);
            case BLOCKED -> statuses.blocked(parts, query);
            case OUT_OF_ORDER -> statuses.outOfOrder(parts, query);
            case SIGNALS -> statuses.signals(parts, query);
            case INCIDENTS -> incidents.incidents(parts, query);
            case CHANGES -> CompletableFuture.completedFuture(changes);
            case ACTORS -> incidents.actors(parts, query);
            case ATTRIBUTIONS -> incidents.attributions(parts, query);
        };
    }

    private static Object titled(PartView part, DashboardQuery query) {
        if (part.body() instanceof ObjectNode instrument) {
            ObjectNode shown = instrument.deepCopy();
            if (query.french() && shown.path("titleFr").isTextual()) {
                shown.set("title", shown.path("titleFr"));
            }
            return shown;
        }
        return Map.of();
    }

    /** What changed last, and where the stream goes on from there. */
    private record Told(PanelView changes, @Nullable String cursor) {}

    private Told told(DashboardQuery query, Caller caller) {
        FeedReader reader = FeedReader.of(caller);
        try {
            List<FeedRow> latest = feed.latest(reader, SHOWN_CHANGES);
            String cursor =
                    cursors.write(latest.isEmpty() ? 0 : latest.getFirst().seq());
            List<FeedRow> shown = query.knownAt() == null
                    ? latest
                    : feed.latestBy(Dates.instant(query.knownAt()), reader, SHOWN_CHANGES);
            return new Told(changes(shown.stream().map(ChangeView::of).toList(), null), cursor);
        } catch (JdbiException e) {
            // the rest of the page is the services' and does not need our database
            LOG.warnf("the dashboard is shown without changes: %s", e.getMessage());
            return new Told(changes(null, problem()), null);
        }
    }

    private static PanelView changes(@Nullable List<ChangeView> latest, @Nullable ObjectNode error) {
        return new PanelView(latest, null, false, error, Map.of("self", CHANGES));
    }

    private ObjectNode problem() {
        String document = ProblemDocument.of(
                        CommonProblem.UNAVAILABLE, "What changed cannot be looked up at the moment.")
                .json(CHANGES);
        return json.valueToTree(new JsonObject(document).getMap());
    }

    private static void checkThere(PartView instrument) {
        if (instrument.isNotThere()) {
            throw CommonProblem.NOT_FOUND.because("There is no instrument of that code as of these dates.");
        }
        if (instrument.isOfTheFuture()) {
            throw CommonProblem.FUTURE_CLOCK.because(
                    "knownAt is after the present.",
                    InputError.in("knownAt", "future", "an instant up to the present is expected"));
        }
        if (instrument.isGone()) {
            throw CommonProblem.GONE.because("The instrument was taken back; an earlier knownAt still shows it.");
        }
    }
}
