package org.suivi.benchmarks.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.benchmark.BenchmarkView;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
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
    public RestResponse<Page<BenchmarkView>> list(
            @BeanParam BenchmarkFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.addAll(Set.of("responsibility", "benchmark-set"));
        return answers.list(
                asOf,
                page,
                kinds,
                item -> List.of(item.code()),
                (snapshot, request) -> queries.list(snapshot, filter, request));
    }
}
