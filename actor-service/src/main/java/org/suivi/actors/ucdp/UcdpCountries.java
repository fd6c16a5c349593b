package org.suivi.actors.ucdp;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * ISO 3166 codes of the country names that UCDP uses, which follow Gleditsch and Ward's list of states and keep former
 * names in brackets: {@code Russia (Soviet Union)}.
 */
// as events-service has them: no service depends on another
final class UcdpCountries {
    private static final Map<String, String> OWN_NAMES = Map.ofEntries(
            Map.entry("Bosnia-Herzegovina", "BA"),
            Map.entry("Cape Verde", "CV"),
            Map.entry("Congo", "CG"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("DR Congo", "CD"),
            Map.entry("East Timor", "TL"),
            Map.entry("Ivory Coast", "CI"),
            Map.entry("Kingdom of eSwatini", "SZ"),
            Map.entry("Macedonia, FYR", "MK"),
            Map.entry("Myanmar", "MM"),
            Map.entry("Palestine", "PS"),
            Map.entry("Republic of Vietnam", "VN"),
            Map.entry("Rumania", "RO"),
            Map.entry("Turkey", "TR"),
            Map.entry("United States of America", "US"));

    private static final Map<String, String> CODES = codes();

    private UcdpCountries() {}

    /** The code of a name, with what stands in brackets or without. */
    static Optional<String> code(String name) {
        String whole = CODES.get(plain(name));
        return Optional.ofNullable(whole != null ? whole : CODES.get(plain(name.replaceFirst("\\(.*", ""))));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(plain(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH)), code);
        }
        OWN_NAMES.forEach((name, code) -> codes.put(plain(name), code));
        return Map.copyOf(codes);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("&", "and"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
