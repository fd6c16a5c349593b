package org.suivi.rest.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem document; thrown before anything was written. */
public class ProblemException extends HttpProblem {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType problem;
    private final transient List<InputError> errors;

    public ProblemException(ProblemType problem, String detail, List<InputError> errors) {
        this(problem, detail, errors, Map.of());
    }

    /** A problem with headers of its own, such as {@code Retry-After}. */
    public ProblemException(ProblemType problem, String detail, List<InputError> errors, Map<String, String> headers) {
        super(builder(problem, detail, errors, headers));
        this.problem = problem;
        this.errors = List.copyOf(errors);
    }

    /** Which of the catalogue it is. */
    public ProblemType problem() {
        return problem;
    }

    /** What is wrong with the input; empty if it is not about input. */
    public List<InputError> errors() {
        return errors;
    }

    private static HttpProblem.Builder builder(
            ProblemType problem, String detail, List<InputError> errors, Map<String, String> headers) {
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(problem.uri())
                .withTitle(problem.title())
                .withStatus(problem.status())
                .withDetail(detail);
        headers.forEach(builder::withHeader);
        return errors.isEmpty() ? builder : builder.with("errors", List.copyOf(errors));
    }
}
