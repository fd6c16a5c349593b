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
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.history.Audience;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Indicators under {@code /indicators}. */
@Path(IndicatorResource.PATH)
class IndicatorResource {

    static final String PATH = "/indicators";

    private final IndicatorQueries queries;
    private final Answers answers;
    private final Caller caller;
    private final Desk<Indicator, IndicatorView> desk;

    IndicatorResource(
            VersionTable<Indicator> indicators,
            VersionTable<Benchmark> benchmarks,
            IndicatorQueries queries,
            Answers answers,
            Caller caller,
            Desks desks) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
        this.desk = desks.of(PATH, indicators, IndicatorView::of)
                .checking((recording, it) -> References.inBody(benchmarks, recording, it.benchmark(), "/benchmark"));
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listIndicators", summary = "Indicators, by code")
    public RestResponse<Page<IndicatorView>> list(
            @QueryParam("benchmark") @Nullable String benchmark,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        return desk.page(asOf, page, Where.all().and("benchmark = :benchmark", "benchmark", benchmark));
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createIndicator", summary = "Record an indicator under a code of your choice")
    public RestResponse<IndicatorView> create(@NotNull @Valid IndicatorRequest request) {
        return desk.create(Codes.required(request.code()), request.toDraft());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getIndicator", summary = "One indicator")
    public RestResponse<IndicatorView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateIndicator", summary = "Correct an indicator: a further version")
    public RestResponse<IndicatorView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid IndicatorRequest request) {
        Codes.unchanged(request.code(), code);
        return desk.correct(code, ifMatch, request.toDraft());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listIndicatorHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<IndicatorView>> history(
            @PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }

    @GET
    @Path("/{code}/value")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getIndicatorValue", summary = "Its value on the date, and the incidents that made it")
    public RestResponse<IndicatorValueView> value(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, valueKinds(), snapshot -> queries.value(snapshot, code, caller.organisation()));
    }

    @GET
    @Path("/{code}/series")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getIndicatorSeries",
            summary = "Its values at the ends of periods up to the date; the last 240 of them")
    public RestResponse<IndicatorSeriesView> series(
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
}
