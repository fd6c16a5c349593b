package org.suivi.actors.reconcile;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.extension.ExtendActors;
import org.suivi.actors.extension.ExtendRequest;
import org.suivi.actors.extension.ExtendView;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshots;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** The reconciliation service's own address: its manifest, queries, and extension of data. */
@Path(ManifestView.PATH)
@Produces(MediaType.APPLICATION_JSON)
class ReconcileResource {

    private static final String EXTEND = "extend";
    private static final String ANSWER =
            "The manifest; or for each query, by its id, the candidates; or the properties.";

    private final ReadQueries readQueries;
    private final ReconcileNames reconcileNames;
    private final ExtendActors extendActors;
    private final ParameterJson json;
    private final Snapshots snapshots;
    private final PublicAddress address;
    private final Caller caller;
    private final String version;

    ReconcileResource(
            ReadQueries readQueries,
            ReconcileNames reconcileNames,
            ExtendActors extendActors,
            ParameterJson json,
            Snapshots snapshots,
            PublicAddress address,
            Caller caller,
            @ConfigProperty(name = "suivi.code.version") String version) {
        this.readQueries = readQueries;
        this.reconcileNames = reconcileNames;
        this.extendActors = extendActors;
        this.json = json;
        this.snapshots = snapshots;
        this.address = address;
        this.caller = caller;
        this.version = version;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getReconciliation",
            summary =
                    "The reconciliation service (W3C community group, 0.2), for OpenRefine: its manifest, or with queries or"
                            + " extend what POST answers")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            content = @Content(schema = @Schema(oneOf = {ManifestView.class, ResultsView.class, ExtendView.class})))
    public RestResponse<?> get(
            @QueryParam("queries")
                    @Parameter(description = "A batch of queries, as JSON: {\"q0\": {\"query\": \"MNLA\"}}.")
                    @Nullable
                    String queries,
            @QueryParam(EXTEND)
                    @Parameter(
                            description =
                                    "Actors and properties, as JSON: {\"ids\": [\"CMA\"], \"properties\": [{\"id\": \"country\"}]}.")
                    @Nullable
                    String extend,
            @BeanParam AsOfParams params) {
        AsOfRequest asOf = params.request();
        if (queries != null || extend != null) {
            return answer(new FormParams(queries, extend), asOf);
        }
        // within a snapshot, which refuses clocks by which nothing could be asked later
        ManifestView manifest = snapshots.read(
                audience(), asOf, Set.of("actor"), none -> ManifestView.of(address.root(), new Clocks(asOf), version));
        // it names the address under which it was asked for, which no tag could tell
        return ResponseBuilder.ok(manifest)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "reconcileActors",
            summary = "Match a batch of names (queries), or read properties of actors (extend); records nothing")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = FormRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            content = @Content(schema = @Schema(oneOf = {ResultsView.class, ExtendView.class})))
    public RestResponse<?> post(String body, @BeanParam AsOfParams params) {
        return answer(FormParams.of(body), params.request());
    }

    private RestResponse<?> answer(FormParams sent, AsOfRequest asOf) {
        Audience audience = audience();
        Object answer =
                switch (sent.only()) {
                    case FormParams.Queries(var text) ->
                        new ResultsView(reconcileNames.handle(readQueries.read(text, asOf.validAt()), asOf, audience));
                    case FormParams.Extend(var text) -> extended(text, asOf, audience);
                };
        // what a key may see is for nobody else, and what was asked is nobody's business
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ExtendView extended(String text, AsOfRequest asOf, Audience audience) {
        ExtendRequest request = json.read(EXTEND, text, new TypeReference<ExtendRequest>() {});
        json.check(EXTEND, request, "");
        return snapshots.read(audience, asOf, ExtendActors.KINDS, snapshot -> extendActors.handle(snapshot, request));
    }

    private Audience audience() {
        return caller.readsExact() ? Audience.EXACT : Audience.PUBLIC;
    }
}
