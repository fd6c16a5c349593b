package org.suivi.benchmarks.framework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.suivi.benchmarks.instrument.DefaultLine;
import org.suivi.rest.desk.Codes;

/** The framework and the organisation that an instrument is to be shown by. */
record DefaultLineRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String framework,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String organisation) {

    DefaultLine toLine() {
        return new DefaultLine(framework, organisation);
    }
}
