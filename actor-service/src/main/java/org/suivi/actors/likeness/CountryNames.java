package org.suivi.actors.likeness;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by their English and French names. */
public final class CountryNames {

    /** Not of ISO's list, but of what it leaves to its users; Unicode's data and many tables know it for Kosovo. */
    private static final String KOSOVO = "XK";

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** Whether it is a country's code of ISO 3166-1 alpha-2, or Kosovo's. */
    public static boolean isCode(String text) {
        return ISO.contains(text) || text.equals(KOSOVO);
    }

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
