package org.suivi.bench.names;

/**
 * A name as the register has it.
 *
 * @param language BCP 47
 * @param script ISO 15924
 * @param kind as the API has it
 * @param weak whether it may only confirm who is meant
 */
public record GivenName(String text, String language, String script, String kind, boolean weak) {

    static GivenName of(String text, Language language, String kind) {
        return new GivenName(text, language.tag(), language.script(), kind, false);
    }

    static GivenName weak(String text, Language language, String kind) {
        return new GivenName(text, language.tag(), language.script(), kind, true);
    }
}
