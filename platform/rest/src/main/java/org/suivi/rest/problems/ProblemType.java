package org.suivi.rest.problems;

import java.net.URI;
import java.util.List;

/** A kind of problem that a client can meet: each service has one enum of its own beside {@link CommonProblem}. */
public interface ProblemType {

    /** The last part of {@code type}, and the name of the page under {@code docs/problems} that explains it. */
    String slug();

    /** The HTTP status. */
    int status();

    /** What happened, the same words every time. */
    String title();

    /** What stands as {@code type} in the answer. */
    default URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The problem, to be thrown; {@code detail} is read by a person: no Java name, no SQL. */
    default ProblemException because(String detail, InputError... errors) {
        return new ProblemException(this, detail, List.of(errors));
    }
}
