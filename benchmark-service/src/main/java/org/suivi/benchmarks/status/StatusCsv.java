package org.suivi.benchmarks.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Statuses as a spreadsheet reads them: RFC 4180, one line for each benchmark, the names of the columns first. */
final class StatusCsv {

    static final String TYPE = "text/csv";

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final ObjectWriter LINES =
            CSV.writer(CSV.schemaFor(StatusLineView.class).withHeader().withLineSeparator("\r\n"));

    private StatusCsv() {}

    /** Whether CSV is asked for; {@code format} goes before {@code Accept}. */
    static boolean isAskedFor(@Nullable String format, HttpHeaders headers) {
        if (format == null) {
            MediaType first = headers.getAcceptableMediaTypes().getFirst();
            return TYPE.equals(first.getType() + "/" + first.getSubtype());
        }
        return switch (format) {
            case "json", MediaType.APPLICATION_JSON -> false;
            case "csv", TYPE -> true;
            default ->
                throw CommonProblem.NOT_ACCEPTABLE.because(
                        "One of json, csv is expected.",
                        InputError.in("format", "one-of", "one of json, csv is expected"));
        };
    }

    static String of(StatusesView statuses) {
        List<StatusLineView> lines = statuses.items().stream()
                .map(each -> StatusLineView.of(each, statuses.asOf()))
                .toList();
        try {
            return LINES.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("statuses cannot be written as CSV", e);
        }
    }
}
