package org.suivi.actors.extension;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;

/** What can be asked of any actor; external ids come beside these, a property for each list. */
public enum ActorProperty {
    NAME("name", "Name", "the name that it is labelled by on the day"),
    ACRONYM("names.acronym", "Acronyms", "those that it bears on the day", NameKind.ACRONYM),
    OFFICIAL("names.official", "Official names", "those that it bears on the day", NameKind.OFFICIAL),
    ALIAS("names.alias", "Other names", "those that it bears on the day", NameKind.ALIAS),
    FORMER("names.former", "Former names", "those that are known on the day", NameKind.FORMER),
    TRANSLITERATION(
            "names.transliteration", "Transliterations", "those that are known on the day", NameKind.TRANSLITERATION),
    KIND("kind", "Kind", "what the actor is, such as ARMED_GROUP; counts in matching"),
    COUNTRY("country", "Country", "two letters of ISO 3166-1; counts in matching"),
    DESCRIPTION("description", "Description", "a sentence or two"),
    FOUNDED("founded", "Founded", "the first day, as precisely as the source has it"),
    ENDED("ended", "Ended", "the last day, as precisely as the source has it"),
    MEMBERSHIPS("memberships", "Belongs to", "what it surely was a whole member of on the day"),
    MEMBERS("members", "Members", "those who surely were whole members on the day"),
    CLASSIFICATIONS("classifications", "Classifications", "what it is held to be on the day, and by whom"),
    LISTINGS("listings", "Sanctions lists", "the entries that stand on the day");

    private final String id;
    private final String label;
    private final String description;
    private final @Nullable NameKind names;

    ActorProperty(String id, String label, String description) {
        this(id, label, description, null);
    }

    ActorProperty(String id, String label, String description, @Nullable NameKind names) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.names = names;
    }

    /** What it is called in queries and answers. */
    public String id() {
        return id;
    }

    /** The names of which kind it holds; null where it holds something else. */
    @Nullable
    NameKind names() {
        return names;
    }

    PropertyView view() {
        return new PropertyView(id, label, description);
    }

    static Optional<ActorProperty> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
