package org.suivi.actors.export;

/** What is exported is one of these. */
enum ExportFormat {
    /** Entities of FollowTheMoney, one JSON object on a line. */
    FTM("ftm", "application/x-ndjson", "ftm.json"),
    /** A table by RFC 4180, the names of the columns first. */
    CSV("csv", "text/csv", "csv");

    private final String word;
    private final String media;
    private final String ending;

    ExportFormat(String word, String media, String ending) {
        this.word = word;
        this.media = media;
        this.ending = ending;
    }

    /** By which {@code format=} asks for it. */
    String word() {
        return word;
    }

    String media() {
        return media;
    }

    /** What the name of a file of it ends in. */
    String ending() {
        return ending;
    }
}
