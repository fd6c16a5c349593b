package org.suivi.actors.likeness;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name as it is compared: what tells who is meant, apart from how it happens to be written. */
public final class NameForm {

    final List<Word> words;
    final Set<Integer> numerals;
    final List<Segment> segments;
    final List<NameForm> items;
    private final @Nullable String country;
    private final String key;
    final @Nullable String compact;
    final boolean acronym;
    final Set<String> initials;

    NameForm(
            List<Word> words,
            Set<Integer> numerals,
            List<Segment> segments,
            List<NameForm> items,
            @Nullable String country,
            String key,
            @Nullable String compact,
            boolean acronym,
            Set<String> initials) {
        this.words = words;
        this.numerals = numerals;
        this.segments = segments;
        this.items = items;
        this.country = country;
        this.key = key;
        this.compact = compact;
        this.acronym = acronym;
        this.initials = initials;
    }

    /** Reads a name. */
    public static NameForm of(String name) {
        return new NameReader(name).form();
    }

    /** The words and numerals that two names share when they are the same name, however written; empty if it has none. */
    public String key() {
        return key;
    }

    /** ISO 3166-1 alpha-2 of the country that the name itself adds in brackets. */
    public @Nullable String country() {
        return country;
    }

    /** What the name would be if it were a list of names; at least two, or none. */
    public List<NameForm> items() {
        return items;
    }

    /** The numbers that tell it from its namesakes. */
    public Set<Integer> numerals() {
        return numerals;
    }

    /** Whether it has more to it than one stretch of words. */
    boolean isParted() {
        return segments.size() > 1;
    }
}
