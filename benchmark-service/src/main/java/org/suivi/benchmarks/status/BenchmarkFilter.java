package org.suivi.benchmarks.status;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.benchmark.Shape;
import org.suivi.benchmarks.benchmark.Theme;
import org.suivi.history.Snapshot;
import org.suivi.history.Where;

/** Which benchmarks are asked for; what is left out does not narrow the list. */
class BenchmarkFilter {

    @QueryParam("instrument")
    @Nullable
    String instrument;

    @QueryParam("framework")
    @Nullable
    String framework;

    @QueryParam("set")
    @Parameter(description = "A set of which it is a member.")
    @Nullable
    String set;

    @QueryParam("theme")
    @Nullable
    Theme theme;

    @QueryParam("shape")
    @Nullable
    Shape shape;

    @QueryParam("nature")
    @Nullable
    Nature nature;

    @QueryParam("responsible")
    @Parameter(description = "An actor that answers for it on the date, in whatever role.")
    @Nullable
    String responsible;

    @QueryParam("status")
    @Parameter(
            description = "Computed for the date, by the line that the instrument is shown by.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"overdue", "blocked", "unassessed", "stale", "at-risk"}))
    @Nullable
    StatusFilter status;

    /** The responsibilities of an actor on the day asked for. */
    static Where held(String actor) {
        return Where.all().and("actor = :actor", "actor", actor).and("valid_from <= :validAt AND :validAt < valid_to");
    }

    Where where(Snapshot snapshot) {
        String publicBy = snapshot.asOf().publishedBy() == null ? "" : " AND r.published_on <= :publishedBy";
        return Where.all()
                .and("instrument = :instrument", "instrument", instrument)
                .and("framework = :framework", "framework", framework)
                .and(
                        "EXISTS (SELECT FROM benchmark_set s, jsonb_array_elements(s.body -> 'members') m"
                                + " WHERE s.id = :set AND s.state = 'ACTIVE' AND " + snapshot.believed("s")
                                + " AND m ->> 'benchmark' = benchmark.id)",
                        "set",
                        set)
                .and("theme = :theme", "theme", theme == null ? null : theme.name())
                .and("shape = :shape", "shape", shape == null ? null : shape.name())
                .and("nature = :nature", "nature", nature == null ? null : nature.name())
                .and(
                        "EXISTS (SELECT FROM responsibility r WHERE r.benchmark = benchmark.id AND r.actor = :responsible"
                                + " AND r.state = 'ACTIVE' AND " + snapshot.believed("r")
                                + " AND r.valid_from <= :validAt AND :validAt < r.valid_to" + publicBy + ")",
                        "responsible",
                        responsible);
    }
}
