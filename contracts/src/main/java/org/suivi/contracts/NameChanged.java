package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A version of one name of an actor; the claim tells when the name was borne.
 *
 * @param id the id of the name
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param actor the actor that bears it
 * @param text the name as written, in Unicode form NFC
 * @param language BCP 47 language tag
 * @param script ISO 15924 code of the script
 * @param nameKind OFFICIAL, ACRONYM, ALIAS, FORMER or TRANSLITERATION
 * @param strength STRONG, or WEAK: a weak name may confirm a match and never make one
 */
@OnlyEverAdded
public record NameChanged(
        String id,
        int version,
        Claim claim,
        String actor,
        String text,
        @Nullable String language,
        @Nullable String script,
        @JsonProperty("kind") String nameKind,
        String strength)
        implements Message {
    public NameChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(actor, "actor");
        Given.required(text, "text");
        Given.required(nameKind, "kind");
        Given.required(strength, "strength");
    }

    @Override
    public String type() {
        return "name.changed.v1";
    }

    @Override
    public String kind() {
        return "name";
    }

    @Override
    public String key() {
        return actor;
    }

    @Override
    public String topic() {
        return Topics.ACTORS;
    }
}
