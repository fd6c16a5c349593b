package org.suivi.rest.errors;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes what the framework would map itself, with Java names, before the problem extension sees it. It implements the mapper and
 * does not extend the extension's own, since one that does is not found.
 */
@Provider
@Priority(1)
public class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException exception) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(
                        HttpProblem.valueOf(Response.Status.BAD_REQUEST), ProblemContext.of(exception, (String) null))
                .toResponse();
    }
}
