package org.suivi.actors.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.suivi.history.Snapshot;

/** Which properties there are: those of every actor, and one for each list in which somebody stands. */
@ApplicationScoped
public class PropertyCatalogue {

    static final String EXTERNAL_ID = "external-id.";

    private static final String SCHEMES = """
            SELECT DISTINCT e.scheme FROM external_id e
            WHERE e.state = 'ACTIVE' AND <e> AND (:publishedBy::date IS NULL OR e.published_on <= :publishedBy)
            ORDER BY e.scheme
            """;

    /** Kinds of the change log that {@link #all} is made from. */
    public static final String KIND = "external-id";

    /** All of them, as known to the reader. */
    public List<PropertyView> all(Snapshot snapshot) {
        return Stream.concat(
                        Arrays.stream(ActorProperty.values()).map(ActorProperty::view),
                        schemes(snapshot).stream().map(PropertyCatalogue::ofScheme))
                .toList();
    }

    private static List<String> schemes(Snapshot snapshot) {
        return snapshot.bind(snapshot.handle().createQuery(SCHEMES.replace("<e>", snapshot.believed("e"))))
                .mapTo(String.class)
                .list();
    }

    private static PropertyView ofScheme(String scheme) {
        return new PropertyView(EXTERNAL_ID + scheme, "Id in " + scheme, "what the list calls it on the day");
    }
}
