package org.suivi.actors.preference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person chose the claim.
 *
 * @param by the organisation
 */
public record Pinned(Instant since, String by, @Nullable String reason) {}
