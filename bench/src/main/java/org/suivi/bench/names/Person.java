package org.suivi.bench.names;

import java.util.List;
import java.util.Locale;
import org.suivi.bench.names.Words.Word;

/** What the names of a person say of him in any language. */
record Person(Word given, Word second, String family) {

    List<GivenName> names(String place) {
        String of = Script.write(place, Language.EN);
        return List.of(
                GivenName.of(in(Language.EN), Language.EN, "OFFICIAL"),
                GivenName.of(in(Language.FR), Language.FR, "OFFICIAL"),
                GivenName.of(family.toUpperCase(Locale.ROOT) + ", " + given.in(Language.FR), Language.FR, "ALIAS"),
                GivenName.of(in(Language.ES), Language.ES, "ALIAS"),
                GivenName.of(in(Language.AR), Language.AR, "ALIAS"),
                GivenName.of(in(Language.RU), Language.RU, "ALIAS"),
                GivenName.of(in(Language.TRANSLITERATED), Language.TRANSLITERATED, "TRANSLITERATION"),
                GivenName.of(given.in(Language.FR) + " ag " + family, Language.FR, "ALIAS"),
                GivenName.of("Colonel " + second.in(Language.FR) + " " + family, Language.FR, "ALIAS"),
                GivenName.weak("Abou " + second.in(Language.FR) + " al-" + of, Language.FR, "ALIAS"));
    }

    private String in(Language language) {
        return given.in(language) + " " + second.in(language) + " " + Script.write(family, language);
    }
}
