package org.suivi.actors.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.extension.ActorProperty;
import org.suivi.actors.extension.ExtendActors;
import org.suivi.actors.extension.ExtendRequest;
import org.suivi.actors.extension.ExtendView.ValueView;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.References;
import org.suivi.security.Role;

/** A small page on an actor, to be shown within a page of the client. */
@Path("/reconcile/actors/preview")
class PreviewResource {

    private static final List<ExtendRequest.Property> SHOWN = List.of(
                    ActorProperty.NAME,
                    ActorProperty.ACRONYM,
                    ActorProperty.KIND,
                    ActorProperty.COUNTRY,
                    ActorProperty.FOUNDED,
                    ActorProperty.ENDED,
                    ActorProperty.DESCRIPTION,
                    ActorProperty.OFFICIAL,
                    ActorProperty.ALIAS,
                    ActorProperty.MEMBERSHIPS)
            .stream()
            .map(property -> new ExtendRequest.Property(property.id(), null, null))
            .toList();

    private final ExtendActors extendActors;
    private final VersionTable<Actor> actors;
    private final Answers answers;

    PreviewResource(ExtendActors extendActors, VersionTable<Actor> actors, Answers answers) {
        this.extendActors = extendActors;
        this.actors = actors;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "previewActor", summary = "A small page on an actor, to be shown within another page")
    public RestResponse<String> preview(
            @QueryParam("id") @Parameter(description = "The actor's code.") @NotNull @Size(max = 64) String id,
            @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, ExtendActors.KINDS, snapshot -> page(snapshot, id));
    }

    private String page(Snapshot snapshot, String code) {
        References.shown(actors, snapshot, code);
        Map<String, List<ValueView>> values = extendActors
                .handle(snapshot, new ExtendRequest(List.of(code), SHOWN))
                .rows()
                .getOrDefault(code, Map.of());
        return new PreviewPage(code, values, snapshot.asOf().validAt()).html();
    }
}
