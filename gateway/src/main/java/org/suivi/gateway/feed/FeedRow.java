package org.suivi.gateway.feed;

import java.util.List;
import java.util.Set;

/** A row of the feed, in its place. */
public record FeedRow(
        long seq,
        String kind,
        String id,
        int version,
        String type,
        FeedAudience audience,
        String organisation,
        String recorded,
        String href) {

    private static final String INCIDENT = "incident";
    private static final String PUBLIC_RENDERING = "-public";

    /** The kind as readers know it: which rendering they see is not theirs to care for. */
    public String shownKind() {
        return shown(kind);
    }

    /** The type as readers know it. */
    public String shownType() {
        return shown(type);
    }

    /** Whether a reader who asks for these kinds or types wants it; none asks for all. */
    public boolean isOneOf(Set<String> kinds) {
        return kinds.isEmpty() || kinds.contains(shownKind()) || kinds.contains(shownType());
    }

    /** Whether readers know a kind or a type by this word. */
    public static boolean isShown(String kindOrType) {
        return shown(kindOrType).equals(kindOrType);
    }

    /** The kinds or types under which rows are kept that readers know by this one. */
    static List<String> kept(String shown) {
        if (!isShown(shown)) {
            return List.of();
        }
        return shown.equals(INCIDENT) || shown.startsWith(INCIDENT + ".")
                ? List.of(shown, INCIDENT + PUBLIC_RENDERING + shown.substring(INCIDENT.length()))
                : List.of(shown);
    }

    private static String shown(String text) {
        return text.startsWith(INCIDENT + PUBLIC_RENDERING) ? text.replace(PUBLIC_RENDERING, "") : text;
    }
}
