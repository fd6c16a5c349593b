package org.suivi.benchmarks.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Sets of benchmarks under {@code /benchmark-sets}. */
@Path(BenchmarkSetResource.PATH)
class BenchmarkSetResource {

    static final String PATH = "/benchmark-sets";

    private final Desk<BenchmarkSet, BenchmarkSetView> desk;
    private final VersionTable<Benchmark> benchmarks;
    private final VersionTable<Instrument> instruments;

    BenchmarkSetResource(
            Desks desks,
            VersionTable<BenchmarkSet> sets,
            VersionTable<Benchmark> benchmarks,
            VersionTable<Instrument> instruments) {
        this.benchmarks = benchmarks;
        this.instruments = instruments;
        this.desk = desks.of(PATH, sets, BenchmarkSetView::of).checking(this::check);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listBenchmarkSets", summary = "Sets of benchmarks, by code")
    public RestResponse<Page<BenchmarkSetView>> list(
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("owner") @Nullable String owner,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        Where filter = Where.all()
                .and("instrument = :instrument", "instrument", instrument)
                .and("owner = :owner", "owner", owner);
        return desk.page(asOf, page, filter);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createBenchmarkSet", summary = "Record a set of benchmarks under a code of your choice")
    public RestResponse<BenchmarkSetView> create(@NotNull @Valid BenchmarkSetRequest request) {
        return desk.create(Codes.required(request.code()), request.toDraft());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getBenchmarkSet", summary = "One set, its members by rank")
    public RestResponse<BenchmarkSetView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateBenchmarkSet", summary = "Correct a set: a further version")
    public RestResponse<BenchmarkSetView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid BenchmarkSetRequest request) {
        Codes.unchanged(request.code(), code);
        return desk.correct(code, ifMatch, request.toDraft());
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractBenchmarkSet", summary = "Take a set back; earlier answers stay as they were")
    public RestResponse<Void> retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return desk.retract(code, ifMatch, reason);
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listBenchmarkSetHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<BenchmarkSetView>> history(
            @PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }

    private void check(Recording recording, BenchmarkSet set) {
        String instrument = set.instrument();
        if (instrument != null) {
            References.inBody(instruments, recording, instrument, "/instrument");
        }
        List<BenchmarkSet.Member> members = set.members();
        for (int i = 0; i < members.size(); i++) {
            References.inBody(benchmarks, recording, members.get(i).benchmark(), "/members/" + i + "/benchmark");
        }
    }
}
