package org.suivi.benchmarks.framework;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.history.Draft;
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

/** Frameworks under {@code /frameworks}. */
@Path(FrameworkResource.PATH)
class FrameworkResource {

    static final String PATH = "/frameworks";

    private final VersionTable<Framework> frameworks;
    private final Desk<Framework, FrameworkView> desk;

    FrameworkResource(VersionTable<Framework> frameworks, VersionTable<Instrument> instruments, Desks desks) {
        this.frameworks = frameworks;
        this.desk = desks.of(PATH, frameworks, FrameworkView::of)
                .checking((recording, it) -> References.inBody(instruments, recording, it.instrument(), "/instrument"));
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listFrameworks", summary = "Frameworks, by code")
    public RestResponse<Page<FrameworkView>> list(
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("organisation") @Nullable String organisation,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        Where filter = Where.all()
                .and("instrument = :instrument", "instrument", instrument)
                .and("organisation = :organisation", "organisation", organisation);
        return desk.page(asOf, page, filter);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createFramework", summary = "Record a framework under a code of your choice")
    public RestResponse<FrameworkView> create(@NotNull @Valid FrameworkRequest request) {
        return desk.create(Codes.required(request.code()), request.toDraft());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getFramework", summary = "One framework")
    public RestResponse<FrameworkView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateFramework", summary = "Correct a framework: a further version")
    public RestResponse<FrameworkView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid FrameworkRequest request) {
        Codes.unchanged(request.code(), code);
        Draft<Framework> draft = request.toDraft();
        return desk.correct(code, ifMatch, draft, recording -> staysWithItsInstrument(recording, code, draft.body()));
    }

    // its benchmarks bear the instrument, which is why it cannot go to another
    private void staysWithItsInstrument(Recording recording, String code, Framework corrected) {
        String instrument =
                References.inPath(frameworks, recording, code).body().instrument();
        if (!instrument.equals(corrected.instrument())) {
            throw References.wrong("/instrument", "immutable", instrument + " is expected");
        }
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listFrameworkHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<FrameworkView>> history(
            @PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
