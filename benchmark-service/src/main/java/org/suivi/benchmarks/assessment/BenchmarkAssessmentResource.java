package org.suivi.benchmarks.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.By;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.Replies;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;
import org.suivi.rest.paging.Page;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** The assessments of one benchmark under {@code /benchmarks/{code}/assessments}. */
@Path("/benchmarks/{code}/assessments")
class BenchmarkAssessmentResource {

    private static final Set<String> KINDS = Set.of("assessment", "benchmark", ActorNames.PERSONS);

    private final VersionTable<Assessment> assessments;
    private final VersionTable<Benchmark> benchmarks;
    private final DraftAssessment draftAssessment;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    BenchmarkAssessmentResource(
            VersionTable<Assessment> assessments,
            VersionTable<Benchmark> benchmarks,
            DraftAssessment draftAssessment,
            Answers answers,
            Replies replies,
            Caller caller) {
        this.assessments = assessments;
        this.benchmarks = benchmarks;
        this.draftAssessment = draftAssessment;
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listBenchmarkAssessments", summary = "Its assessments by all organisations, by period")
    public RestResponse<Page<AssessmentView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        AssessmentFilter filter = new AssessmentFilter();
        filter.benchmark = code;
        return answers.derived(asOf, KINDS, snapshot -> {
            References.shown(benchmarks, snapshot, code);
            Where where = filter.where(Reviewer.of(caller));
            List<AssessmentView> items =
                    assessments.list(snapshot, where, "period_to, organisation, id", Integer.MAX_VALUE).stream()
                            .map(AssessmentView::of)
                            .toList();
            return new Page<>(
                    items, null, AsOfView.of(snapshot.asOf(), assessments.leftOutUndated(snapshot, where)), null);
        });
    }

    @POST
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "createAssessment", summary = "Draft an assessment of your organisation")
    public RestResponse<AssessmentView> create(
            @PathParam("code") String code, @NotNull @Valid AssessmentRequest request) {
        Reviewer.of(caller).checkOrganisation(request.organisation());
        By by = new By(caller.organisation(), caller.subject(), null);
        return replies.to(
                draftAssessment.create(code, request, by), AssessmentView::of, it -> "/assessments/" + it.id());
    }
}
