package org.suivi.events.location;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names of areas comparable: {@code Ségou}, {@code Segou region} and {@code Région de Ségou} are one. */
final class AreaNames {
    private static final String KINDS =
            "region|province|governorate|state|department|departement|district|county|prefecture|division|cercle|municipality|commune";
    private static final Pattern KIND_BEFORE =
            Pattern.compile("^(?:" + KINDS + ") (?:of |de la |de l |des |de |du |d )?");
    private static final Pattern KIND_AFTER = Pattern.compile(" (?:" + KINDS + ")$");

    private AreaNames() {}

    static String plain(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String shorter =
                KIND_AFTER.matcher(KIND_BEFORE.matcher(words).replaceFirst("")).replaceFirst("");
        return shorter.isEmpty() ? words : shorter;
    }
}
