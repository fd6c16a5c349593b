package org.suivi.benchmarks.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.benchmarks.reference.References;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.history.Audience;
import org.suivi.history.By;
import org.suivi.history.Outcome;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.AsOfView;
import org.suivi.rest.Histories;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.Rows;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Indicators under {@code /indicators}. */
@Path("/indicators")
class IndicatorResource {

    private static final Set<String> KINDS = Set.of("indicator");

    private final VersionTable<Indicator> indicators;
    private final VersionTable<Benchmark> benchmarks;
    private final Register<Indicator> register;
    private final IndicatorQueries queries;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    IndicatorResource(
            VersionTable<Indicator> indicators,
            VersionTable<Benchmark> benchmarks,
            Register<Indicator> register,
            IndicatorQueries queries,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.indicators = indicators;
        this.benchmarks = benchmarks;
        this.register = register;
        this.queries = queries;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listIndicators", summary = "Indicators, by code")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = IndicatorView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(
            @QueryParam("benchmark") @Nullable String benchmark,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, KINDS, item -> List.of(item.code()), (snapshot, request) -> {
            Where filter = Where.all()
                    .and("benchmark = :benchmark", "benchmark", benchmark)
                    .and(
                            "id > :after",
                            "after",
                            request.first() ? null : request.after().getFirst());
            return Rows.of(indicators.list(snapshot, filter, "id", request.rows()).stream()
                    .map(IndicatorView::of)
                    .toList());
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createIndicator", summary = "Record an indicator under a code of your choice")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public Response create(@NotNull @Valid IndicatorRequest request) {
        return reply(register.create(
                References.required(request.code()),
                request.toDraft(),
                by(),
                recording -> References.inBody(benchmarks, recording, request.benchmark(), "/benchmark")));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getIndicator", summary = "One indicator")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                KINDS,
                snapshot -> indicators.at(snapshot, code),
                (snapshot, version) -> IndicatorView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateIndicator", summary = "Correct an indicator: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid IndicatorRequest request) {
        References.unchanged(request.code(), code);
        return reply(register.correct(
                code,
                request.toDraft(),
                by(),
                ifMatch.version(),
                recording -> References.inBody(benchmarks, recording, request.benchmark(), "/benchmark")));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listIndicatorHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, indicators.history(snapshot, code), IndicatorView::of));
    }

    @GET
    @Path("/{code}/value")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getIndicatorValue", summary = "Its value on the date, and the incidents that made it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorValueView.class)))
    public Response value(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, valueKinds(), snapshot -> queries.value(snapshot, code, caller.organisation()));
    }

    @GET
    @Path("/{code}/series")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getIndicatorSeries",
            summary = "Its values at the ends of periods up to the date; the last 240 of them")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorSeriesView.class)))
    public Response series(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("interval") @DefaultValue("month") JudgingPeriod interval,
            @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, valueKinds(), snapshot -> {
            LocalDate first = from == null ? snapshot.asOf().validAt().minusYears(1) : from;
            return queries.series(snapshot, code, first, interval, caller.organisation());
        });
    }

    private Set<String> valueKinds() {
        Audience audience = caller.readsExact() ? Audience.EXACT : Audience.PUBLIC;
        return Set.of("indicator", Incidents.kind(audience), Areas.KIND);
    }

    private Response reply(Outcome<Indicator> outcome) {
        return replies.to(outcome, IndicatorView::of, it -> "/indicators/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
