package org.suivi.actors.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.suivi.actors.match.MatchView.CandidateView;
import org.suivi.actors.match.MatchView.ResponseView;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Matching under {@code /actors/match}. */
@Path("/actors/match")
class MatchResource {

    private final MatchActors matchActors;
    private final Caller caller;

    MatchResource(MatchActors matchActors, Caller caller) {
        this.matchActors = matchActors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "matchActors",
            summary = "Who is meant by names, with scores that explain themselves; records nothing")
    public MatchView match(@NotNull @Valid MatchRequest request, @BeanParam AsOfParams params) {
        AsOfRequest asOf = params.request();
        List<Question> questions = request.toQuestions(asOf.validAt());
        MatchActors.Matched matched = matchActors.handle(
                questions, request.least(), asOf, caller.readsExact() ? Audience.EXACT : Audience.PUBLIC);
        List<ResponseView> responses = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            responses.add(view(request.queries().get(i).id(), matched.verdicts().get(i), request.candidates()));
        }
        return new MatchView(responses, matched.asOf());
    }

    private static ResponseView view(String id, Verdict verdict, int limit) {
        List<CandidateView> candidates =
                verdict.shown().limit(limit).map(CandidateView::of).toList();
        return new ResponseView(id, verdict.outcome(), candidates);
    }
}
