package org.suivi.standalone;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The files of {@code data/mali}, read as they lie there. */
final class MaliCase {
    private static final Path FOLDER = Path.of("..", "data", "mali");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MaliCase() {}

    static JsonNode steps() {
        return read("case.json");
    }

    /** The items of a file, by its name without the ending. */
    static List<JsonNode> items(String file) {
        return StreamSupport.stream(read(file + ".json").spliterator(), false).toList();
    }

    static Set<String> fileNames() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> codes(String file) {
        return items(file).stream().map(item -> item.path("code").asText()).collect(Collectors.toSet());
    }

    /** The days that a field of an item can mean; empty where it has none. */
    static Optional<Span> span(JsonNode item, String field) {
        return Optional.ofNullable(item.path(field).textValue()).map(Span::of);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first and the last day that a date such as {@code 2014-06} or {@code 2014/2015-05-15} can mean. */
    record Span(LocalDate earliest, LocalDate latest) {
        static Span of(String date) {
            int slash = date.indexOf('/');
            if (slash < 0) {
                return new Span(first(date), last(date));
            }
            return new Span(first(date.substring(0, slash)), last(date.substring(slash + 1)));
        }

        private static LocalDate first(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
                case 7 -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        }

        private static LocalDate last(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
                case 7 -> YearMonth.parse(date).atEndOfMonth();
                default -> LocalDate.parse(date);
            };
        }
    }
}
