package org.suivi.rest.errors;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** Answers 401 where nobody came with a token where one is needed; the extension's own mapper was built for another version of the framework. */
@Provider
@Priority(1)
public class UnauthorizedMapper implements ExceptionMapper<UnauthorizedException> {

    @Override
    public Response toResponse(UnauthorizedException exception) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(nobodyCanTell(), ProblemContext.of(exception, (String) null))
                .toResponse();
    }

    static ProblemException nobodyCanTell() {
        return new ProblemException(
                CommonProblem.UNAUTHENTICATED,
                CommonProblem.UNAUTHENTICATED.title() + ".",
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }
}
