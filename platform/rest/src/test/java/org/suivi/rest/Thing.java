package org.suivi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suivi.history.UncertainDate;

/** One of everything that a body can hold. */
record Thing(
        @NotBlank String code,
        Kind kind,
        Integer size,
        boolean known,
        LocalDate since,
        Instant at,
        UncertainDate founded,
        List<@Valid Part> parts,
        Map<String, String> labels,
        JsonNode shape) {

    enum Kind {
        SMALL,
        LARGE,
        SECRET
    }

    record Part(@NotBlank @Size(max = 10) String name) {}
}
