package org.suivi.actors.actor;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where actors are kept. */
class ActorTable {

    @Produces
    @Singleton
    VersionTable<Actor> actors(ObjectMapper json) {
        return VersionTable.ofThings("actor", "actor", Actor.class, json).partlyPublic();
    }
}
