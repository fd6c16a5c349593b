package org.suivi.actors.likeness;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by their English and French names. */
public final class CountryNames {

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** ISO 3166-1 alpha-2 of the country of that name, however it is written; null where there is none. */
    public static @Nullable String of(String name) {
        return code(NameReader.plain(name));
    }

    /** ISO 3166-1 alpha-2 of the country that the words, folded and joined by spaces, name. */
    static @Nullable String code(String words) {
        return CODES.get(words);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            ULocale place = new ULocale("", country);
            for (ULocale language : new ULocale[] {ULocale.ENGLISH, ULocale.FRENCH}) {
                codes.put(NameReader.plain(place.getDisplayCountry(language)), country);
            }
        }
        return Map.copyOf(codes);
    }
}
