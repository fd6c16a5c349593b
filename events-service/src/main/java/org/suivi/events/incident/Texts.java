package org.suivi.events.incident;

/** Tells texts that the database can keep from those that it cannot: Unicode has characters that are none. */
final class Texts {

    private static final String NUL_IN_JSON = "\\u0000";

    private Texts() {}

    /** Whether all texts of a report can be kept; one that cannot would fail all others of its transaction. */
    static boolean storable(ReportCommand report) {
        String key = report.sourceKey();
        String account = RowJson.document(report.account());
        String citation = report.citation();
        return storable(account)
                && !account.contains(NUL_IN_JSON)
                && storable(report.raw())
                && (key == null || storable(key))
                && (citation == null || storable(citation));
    }

    private static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
