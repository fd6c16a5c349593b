package org.suivi.actors.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.extension.PropertyCatalogue;
import org.suivi.actors.extension.PropertyView;
import org.suivi.actors.extension.TypeView;
import org.suivi.actors.suggestion.SuggestionsView.ActorView;
import org.suivi.history.Snapshot;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Role;

/** Suggestions while somebody types, and properties by which a table can be extended. */
@Path("/reconcile/actors")
class SuggestResource {

    private static final Set<String> PROPERTIES = Set.of(PropertyCatalogue.KIND);
    private static final PropertyView DATE = new PropertyView(
            "date",
            "Date",
            "the day on which the name was used, as 2015-06-20; only in matching, where what is no day counts as blank");

    private final SuggestActors suggestActors;
    private final PropertyCatalogue catalogue;
    private final Answers answers;

    SuggestResource(SuggestActors suggestActors, PropertyCatalogue catalogue, Answers answers) {
        this.suggestActors = suggestActors;
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @GET
    @Path("/suggest/entity")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "suggestActors", summary = "Actors whose code, or a word of whose names, begins so")
    public RestResponse<SuggestionsView<ActorView>> actors(
            @BeanParam @Valid SuggestParams params, @BeanParam KindParam type, @BeanParam AsOfParams asOf) {
        ActorKind kind = type.kind();
        return answers.derived(asOf, SuggestActors.KINDS, snapshot -> suggestActors.find(snapshot, params, kind));
    }

    @GET
    @Path("/suggest/property")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "suggestProperties", summary = "Properties whose id, or a word of whose names, begins so")
    public RestResponse<SuggestionsView<PropertyView>> properties(
            @BeanParam @Valid SuggestParams params, @BeanParam KindParam type, @BeanParam AsOfParams asOf) {
        type.check();
        return answers.derived(
                asOf,
                PROPERTIES,
                snapshot -> new SuggestionsView<>(params.of(withDate(snapshot), PropertyView::id, PropertyView::name)));
    }

    @GET
    @Path("/suggest/type")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "suggestTypes",
            summary = "Kinds of actors whose code, or a word of whose names, begins so")
    public SuggestionsView<TypeView> types(@BeanParam @Valid SuggestParams params) {
        return new SuggestionsView<>(params.of(TypeView.all(), TypeView::id, TypeView::name));
    }

    @GET
    @Path("/extend/properties")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "proposeProperties", summary = "Properties by which actors of a kind can be extended")
    public RestResponse<ProposalsView> proposals(
            @BeanParam KindParam type,
            @QueryParam("limit") @Min(1) @Max(1000) @Nullable Integer limit,
            @BeanParam AsOfParams asOf) {
        type.check();
        return answers.derived(asOf, PROPERTIES, snapshot -> {
            List<PropertyView> all = catalogue.all(snapshot);
            return new ProposalsView(
                    limit == null ? all : all.stream().limit(limit).toList(), type.sent, limit);
        });
    }

    private List<PropertyView> withDate(Snapshot snapshot) {
        return Stream.concat(Stream.of(DATE), catalogue.all(snapshot).stream()).toList();
    }
}
