package org.suivi.events.sources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.events.reference.Codes;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.Audience;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.Rows;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Sources under {@code /sources}. */
@Path(SourceResource.PATH)
class SourceResource {

    static final String PATH = "/sources";

    private static final Set<String> KINDS = Set.of(SourceTables.SOURCE);

    private final KeepSources keep;
    private final VersionTable<Source> sources;
    private final Answers answers;
    private final Caller caller;
    private final Desk<Source, SourceView> desk;

    SourceResource(KeepSources keep, VersionTable<Source> sources, Answers answers, Caller caller, Desks desks) {
        this.keep = keep;
        this.sources = sources;
        this.answers = answers;
        this.caller = caller;
        this.desk = desks.of(PATH, sources, SourceView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listSources", summary = "Sources")
    public RestResponse<Page<SourceView>> list(@BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return reading().list(asOf, page, KINDS, item -> List.of(item.code()), (snapshot, request) -> {
            Where where = visible()
                    .and(
                            "id > :after",
                            "after",
                            request.first() ? "" : request.after().getFirst());
            return Rows.of(sources.list(snapshot, where, "id", request.rows()).stream()
                    .map(SourceView::of)
                    .toList());
        });
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "createSource", summary = "Register a source under a code of your choice")
    public RestResponse<SourceView> create(@NotNull @Valid SourceRequest request) {
        return desk.reply(keep.create(Codes.given(request.code()), request.toDraft(), desk.by()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getSource", summary = "One source")
    public RestResponse<SourceView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return reading()
                .one(
                        asOf,
                        KINDS,
                        snapshot -> sources.at(snapshot, code).filter(version -> isVisible(version.body())),
                        (snapshot, version) -> SourceView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "updateSource", summary = "Correct a source: a further version")
    public RestResponse<SourceView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid SourceRequest request) {
        Codes.unchanged(code, request.code());
        return desk.reply(keep.correct(code, request.toDraft(), desk.by(), ifMatch.version()));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listSourceHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<SourceView>> history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }

    /** A partner reads what the public reads, and the sources of its own organisation whatever they are. */
    private Answers reading() {
        return caller.organisation().isEmpty() ? answers : answers.readingAs(Audience.EXACT);
    }

    private Where visible() {
        return caller.readsExact() || caller.organisation().isEmpty()
                ? Where.all()
                : Where.all()
                        .and("default_sensitivity = 'PUBLIC' OR organisation = :own", "own", caller.organisation());
    }

    private boolean isVisible(Source source) {
        return caller.readsExact()
                || source.defaultSensitivity() == Sensitivity.PUBLIC
                || caller.belongsTo(source.organisation());
    }
}
