package org.suivi.actors.actor;

/** What sort of name it is. */
public enum NameKind {
    OFFICIAL,
    ACRONYM,
    ALIAS,
    FORMER,
    TRANSLITERATION
}
