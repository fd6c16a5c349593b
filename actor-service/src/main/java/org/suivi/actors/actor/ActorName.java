package org.suivi.actors.actor;

import org.jspecify.annotations.Nullable;

/**
 * What an actor is called; the claim itself, with its source, stands under {@code /actors/{code}/names}.
 *
 * @param language BCP 47 tag
 */
record ActorName(String text, @Nullable String language, NameKind kind) {}
