package org.suivi.actors.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a merge is undone. */
record UnmergeRequest(@NotBlank @Size(max = 2000) String reason) {}
