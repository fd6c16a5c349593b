package org.suivi.events.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.events.incident.Verification;

/** How far an incident is verified, and why. */
record VerifyRequest(
        @NotNull Verification verification,
        @Size(max = 2000) @Nullable String note) {}
