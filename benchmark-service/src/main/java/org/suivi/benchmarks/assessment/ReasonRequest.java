package org.suivi.benchmarks.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an assessment is returned or taken back. */
record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
