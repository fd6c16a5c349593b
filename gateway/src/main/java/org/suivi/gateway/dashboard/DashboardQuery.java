package org.suivi.gateway.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page is about, and as of when; every value has been checked. */
record DashboardQuery(
        String instrument,
        @Nullable String validAt,
        @Nullable String knownAt,
        @Nullable String publishedBy,
        @Nullable String compareTo,
        @Nullable String from,
        @Nullable String to,
        @Nullable String framework,
        boolean french) {

    /** A question about the instrument, with the clocks. */
    String ofInstrument(String below, String... namesAndValues) {
        return of("/instruments/" + instrument + below, validAt, namesAndValues);
    }

    /** The same as of the day that is compared with. */
    String ofInstrumentThen(String below, String... namesAndValues) {
        return of("/instruments/" + instrument + below, compareTo, namesAndValues);
    }

    /** Any question, with the clocks. */
    String of(String path, String... namesAndValues) {
        return of(path, validAt, namesAndValues);
    }

    /** A question about incidents of the period that the page shows. */
    String ofIncidents(String below, String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of(namesAndValues));
        add(all, "from", from);
        add(all, "to", to);
        return of("/incidents" + below, validAt, all.toArray(String[]::new));
    }

    private String of(String path, @Nullable String day, String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of(namesAndValues));
        add(all, "validAt", day);
        add(all, "knownAt", knownAt);
        add(all, "publishedBy", publishedBy);
        StringBuilder href = new StringBuilder("/api/v1").append(path);
        for (int i = 0; i < all.size(); i += 2) {
            href.append(i == 0 ? '?' : '&')
                    .append(all.get(i))
                    .append('=')
                    .append(URLEncoder.encode(all.get(i + 1), StandardCharsets.UTF_8));
        }
        return href.toString();
    }

    private static void add(List<String> all, String name, @Nullable String value) {
        if (value != null) {
            all.add(name);
            all.add(value);
        }
    }
}
