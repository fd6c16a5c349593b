package org.suivi.actors;

import org.suivi.rest.problems.ProblemType;

/** What a request about actors can end with, beside what every service answers. */
public enum ActorsProblem implements ProblemType {
    MEMBERSHIP_CYCLE("membership-cycle", 409, "An actor would be a member of itself"),
    ACTOR_MERGED("actor-merged", 409, "The actor lives under another code"),
    MERGE_REFUSED("merge-refused", 409, "These two cannot be made one"),
    NOT_MERGED("not-merged", 409, "The actor lives under its own code");

    private final String slug;
    private final int status;
    private final String title;

    ActorsProblem(String slug, int status, String title) {
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
