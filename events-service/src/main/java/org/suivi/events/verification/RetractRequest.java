package org.suivi.events.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an incident is no longer claimed to have happened. */
record RetractRequest(@NotBlank @Size(max = 2000) String reason) {}
