package org.suivi.actors.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.suivi.rest.desk.Codes;

/** Into which actor another is merged, and why. */
record MergeRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String into,

        @NotBlank @Size(max = 2000) String reason) {}
