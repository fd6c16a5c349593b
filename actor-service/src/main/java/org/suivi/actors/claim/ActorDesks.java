package org.suivi.actors.claim;

import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.identity.Identities;
import org.suivi.history.Databases;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.Histories;

/** Sets up the desks of claims about actors; a resource sets its own up once, in its constructor. */
// not a proxy: desks keep it and look into it
@Singleton
public class ActorDesks {

    final VersionTable<Actor> actors;
    final Identities identities;
    final Databases databases;
    final Answers answers;
    final Histories histories;
    private final Desks desks;

    ActorDesks(
            VersionTable<Actor> actors,
            Identities identities,
            Databases databases,
            Answers answers,
            Histories histories,
            Desks desks) {
        this.actors = actors;
        this.identities = identities;
        this.databases = databases;
        this.answers = answers;
        this.histories = histories;
        this.desks = desks;
    }

    /**
     * The desk of one kind of claims.
     *
     * @param path the path of the resource, with {@code {code}} for that of the actor
     * @param about the code that a claim is about
     * @param view what is shown of a claim, with how sure it is that it held on the day; null where no day was asked for
     */
    public <T, V> ActorClaims<T, V> of(
            String path,
            Function<T, String> about,
            VersionTable<T> claims,
            BiFunction<Version<T>, @Nullable Certainty, V> view) {
        return new ActorClaims<>(
                this, about, claims, view, desks.of(path, actors, about, claims, version -> view.apply(version, null)));
    }
}
