package org.suivi.rest.errors;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers 401 where a token came that cannot be believed; the extension's own mapper was built for another version of the framework. */
@Provider
@Priority(1)
public class AuthenticationFailedMapper implements ExceptionMapper<AuthenticationFailedException> {

    @Override
    public Response toResponse(AuthenticationFailedException exception) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(UnauthorizedMapper.nobodyCanTell(), ProblemContext.of(exception, (String) null))
                .toResponse();
    }
}
