package org.suivi.benchmarks.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.benchmarks.benchmark.BenchmarkView;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.AsOfView;
import org.suivi.rest.PageParams;
import org.suivi.security.Role;

/** The list of benchmarks, which also filters by how they stand. */
@Path("/benchmarks")
class BenchmarkListResource {

    private final StatusQueries queries;
    private final Answers answers;

    BenchmarkListResource(StatusQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listBenchmarks", summary = "Benchmarks, by code")
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
                                                        implementation = BenchmarkView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(@BeanParam BenchmarkFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.add("responsibility");
        return answers.list(
                asOf,
                page,
                kinds,
                item -> List.of(item.code()),
                (snapshot, request) -> queries.list(snapshot, filter, request));
    }
}
