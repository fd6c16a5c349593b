package org.suivi.actors.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a claim is preferred whatever the rule says, or no longer is. */
record PinRequest(@NotBlank @Size(max = 2000) String reason) {}
