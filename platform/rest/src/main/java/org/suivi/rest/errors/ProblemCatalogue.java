package org.suivi.rest.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suivi.history.FutureClockException;
import org.suivi.history.Ids;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;

/**
 * Gives every problem its type, its title and its path. The extension's own mappers copy an exception's message, Java names
 * and all, into the answer; here it is dropped, and what went wrong is said anew.
 */
@ApplicationScoped
class ProblemCatalogue implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemCatalogue.class);

    private final CurrentVertxRequest request;
    private final Caller caller;

    ProblemCatalogue(CurrentVertxRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String path = path(context);
        HttpProblem ours = explain(problem, context.cause);
        return HttpProblem.builder(ours.getStatusCode() >= 500 ? logged(ours, context.cause, path) : ours)
                .withInstance(InstanceUtils.pathToInstance(path))
                .withHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    // what the framework cannot read it wraps or throws as mismatched; any other JSON exception is of an answer or of
    // our own
    private HttpProblem explain(HttpProblem problem, Throwable cause) {
        if (problem.getType() != null) {
            return problem;
        }
        return switch (cause) {
            case FutureClockException e -> future(e);
            case ForbiddenException e when caller.isAnonymous() -> UnauthorizedMapper.nobodyCanTell();
            case MismatchedInputException e -> JsonErrors.explain(e);
            case JsonProcessingException e -> CommonProblem.INTERNAL_ERROR.because("An answer could not be written.");
            case ConstraintViolationException e -> ConstraintErrors.explain(e);
            case WebApplicationException e -> explain(problem, e);
            default -> brokenOff(cause).or(() -> DatabaseErrors.explain(cause)).orElseGet(() -> general(problem));
        };
    }

    // what a parameter or a body cannot be converted from is the cause of what the framework throws, a 404 or a 400
    private static HttpProblem explain(HttpProblem problem, WebApplicationException e) {
        if (e.getCause() instanceof HttpProblem inner) {
            return inner;
        }
        if (e.getCause() instanceof JsonProcessingException inner) {
            // a body that ends the request while it is read, since it is too large or no gzip
            return inner.getCause() instanceof HttpProblem refused ? refused : JsonErrors.explain(inner);
        }
        if (!(e.getCause() instanceof RuntimeException)) {
            return general(problem);
        }
        // a value that cannot be converted is one of these two; whatever else breaks in there is a 400 that is not the
        // client's
        return e instanceof NotFoundException || e instanceof BadRequestException
                ? CommonProblem.INVALID_PARAMETER.because("A parameter is not of the kind that is expected.")
                : CommonProblem.INTERNAL_ERROR.because("The request could not be taken.");
    }

    // whoever went away reads no answer; that he did is no failure of ours
    private static Optional<HttpProblem> brokenOff(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .anyMatch(HttpClosedException.class::isInstance)
                ? Optional.of(CommonProblem.BAD_REQUEST.because("The body broke off."))
                : Optional.empty();
    }

    private static HttpProblem future(FutureClockException e) {
        return CommonProblem.FUTURE_CLOCK.because(
                "knownAt is after the present, " + e.now() + ".",
                InputError.in("knownAt", "future", "an instant up to " + e.now() + " is expected"));
    }

    private static HttpProblem general(HttpProblem problem) {
        CommonProblem type = CommonProblem.ofStatus(problem.getStatusCode());
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(problem.getStatusCode())
                .withDetail(type.title() + ".");
        problem.getHeaders().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("content-type")) {
                builder.withHeader(name, value);
            }
        });
        return builder.build();
    }

    private HttpProblem logged(HttpProblem problem, Throwable cause, @Nullable String path) {
        String id = Ids.random().toString();
        if (problem.getStatusCode() == 503) {
            LOG.warnf("%s could not be answered: %s (%s)", path, cause.getMessage(), id);
            return problem;
        }
        LOG.errorf(cause, "%s failed (%s)", path, id);
        return new ProblemException(
                CommonProblem.INTERNAL_ERROR, "It is in the service's log under " + id + ".", List.of(), Map.of());
    }

    private @Nullable String path(ProblemContext context) {
        try {
            RoutingContext current = request.getCurrent();
            return current == null ? context.path : current.normalizedPath();
        } catch (ContextNotActiveException e) {
            return context.path;
        }
    }
}
