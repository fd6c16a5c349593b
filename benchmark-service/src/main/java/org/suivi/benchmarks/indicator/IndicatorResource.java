package org.suivi.benchmarks.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Indicators under {@code /indicators}. */
@Path(IndicatorResource.PATH)
class IndicatorResource {

    static final String PATH = "/indicators";

    private final VersionTable<Benchmark> benchmarks;
    private final VersionTable<Instrument> instruments;
    private final ChooseTargets targets;
    private final Desk<Indicator, IndicatorView> desk;

    IndicatorResource(
            VersionTable<Indicator> indicators,
            VersionTable<Benchmark> benchmarks,
            VersionTable<Instrument> instruments,
            ChooseTargets targets,
            Desks desks) {
        this.benchmarks = benchmarks;
        this.instruments = instruments;
        this.targets = targets;
        this.desk = desks.of(PATH, indicators, IndicatorView::of).checking(this::check);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listIndicators", summary = "Indicators, by code")
    public RestResponse<Page<IndicatorView>> list(
            @QueryParam("benchmark") @Nullable String benchmark,
            @QueryParam("instrument") @Parameter(description = "Those of its benchmarks too.") @Nullable
                    String instrument,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        Where filter = Where.all()
                .and("benchmark = :benchmark", "benchmark", benchmark)
                .and(
                        "instrument = :instrument OR benchmark IN"
                                + " (SELECT b.id FROM benchmark b WHERE b.instrument = :instrument)",
                        "instrument",
                        instrument);
        return desk.page(asOf, page, filter);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createIndicator", summary = "Record an indicator under a code of your choice")
    public RestResponse<IndicatorView> create(@NotNull @Valid IndicatorRequest request) {
        String code = Codes.required(request.code());
        return desk.create(code, request.toDraft(targets.chosen(code)));
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
        return desk.correct(code, ifMatch, request.toDraft(targets.chosen(code)));
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

    private void check(Recording recording, Indicator indicator) {
        String instrument = indicator.instrument();
        if (instrument != null) {
            References.inBody(instruments, recording, instrument, "/instrument");
        }
        String benchmark = indicator.benchmark();
        if (benchmark != null) {
            String its = References.inBody(benchmarks, recording, benchmark, "/benchmark")
                    .body()
                    .instrument();
            if (instrument != null && !instrument.equals(its)) {
                throw References.wrong(
                        "/benchmark", "other-instrument", "a benchmark of " + instrument + " is expected");
            }
        }
    }
}
