package org.suivi.gateway.openapi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suivi.security.Role;

/** The API's documents, in JSON unless YAML is asked for by {@code Accept} or {@code format}. */
@Path("/")
@Tag(name = "documents")
class ApiDocumentResource {

    private static final String YAML = "application/yaml";

    private final ApiDocuments documents;

    ApiDocumentResource(ApiDocuments documents) {
        this.documents = documents;
    }

    @GET
    @Path("/openapi")
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getOpenApi", summary = "The whole API as one OpenAPI 3.1 document")
    public Response openApi(@QueryParam("format") @Nullable String format, HttpHeaders headers) {
        return answer(documents.openApi(), format, headers);
    }

    @GET
    @Path("/asyncapi")
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getAsyncApi", summary = "The messages on Kafka as an AsyncAPI 3 document")
    public Response asyncApi(@QueryParam("format") @Nullable String format, HttpHeaders headers) {
        return answer(documents.asyncApi(), format, headers);
    }

    private static Response answer(ApiDocuments.Written document, @Nullable String format, HttpHeaders headers) {
        boolean yaml = format == null
                ? headers.getAcceptableMediaTypes().getFirst().getSubtype().contains("yaml")
                : format.equals("yaml");
        return Response.ok(yaml ? document.yaml() : document.json(), yaml ? YAML : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
