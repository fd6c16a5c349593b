package org.suivi.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.identity.Identity;
import org.suivi.history.Snapshot;

/** What actors are called on the day asked for, where somebody else's answer names them. */
@ApplicationScoped
public class ActorLabels {

    /**
     * What one is called.
     *
     * @param name its official name, English before others; its code where it has no name
     * @param acronym the first, if it has one
     */
    public record Label(String name, @Nullable String acronym) {}

    /** What each of these is called. */
    public Map<String, Label> of(Snapshot snapshot, Identity identity, Collection<String> codes) {
        Map<String, BorneNames> names = ActorQueries.names(snapshot, identity, codes);
        Map<String, Label> labels = new HashMap<>();
        for (String code : codes) {
            BorneNames borne = names.getOrDefault(code, BorneNames.NONE);
            labels.put(code, new Label(borne.label(code), borne.acronym()));
        }
        return labels;
    }
}
