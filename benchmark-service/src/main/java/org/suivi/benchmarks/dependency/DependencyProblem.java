package org.suivi.benchmarks.dependency;

import org.suivi.rest.problems.ProblemType;

/** What can stand against a dependency. */
public enum DependencyProblem implements ProblemType {
    DEPENDENCY_CYCLE("dependency-cycle", 409, "It would make a benchmark wait for itself");

    private final String slug;
    private final int status;
    private final String title;

    DependencyProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
