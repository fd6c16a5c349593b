package org.suivi.bench.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What names are made of, each word in all languages: of a head also its gender ({@code Army:f}), of a quality one form for each
 * gender ({@code national/nationale}).
 */
record Words(List<Word> heads, List<Word> qualities, List<Word> purposes, List<Word> given) {

    /** One word. */
    record Word(List<String> forms) {

        String in(Language language) {
            return forms.get(language.column).split(":", 2)[0];
        }

        /** The form of a quality that goes with a head. */
        String with(Word head, Language language) {
            String[] genders = in(language).split("/", -1);
            int gender = "mfn".indexOf(head.gender(language));
            return genders[Math.min(gender, genders.length - 1)];
        }

        private char gender(Language language) {
            String form = forms.get(language.column);
            return form.indexOf(':') < 0 ? 'm' : form.charAt(form.length() - 1);
        }
    }

    static Words read() {
        InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("words.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines().map(line -> line.split(";", -1)).toList();
            return new Words(of("head", rows), of("quality", rows), of("purpose", rows), of("given", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Word> of(String sort, List<String[]> rows) {
        return rows.stream()
                .filter(row -> row[0].equals(sort))
                .map(row -> new Word(List.of(row).subList(1, row.length)))
                .toList();
    }
}
