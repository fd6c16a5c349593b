package org.suivi.bench.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.bench.names.Words.Word;

/**
 * What the names of a group, party or army say of it in any language: what it is, of what sort, what for, where, and which of
 * several.
 *
 * @param numeral none where it is 0
 */
record Body(Word head, @Nullable Word quality, @Nullable Word purpose, String place, int numeral) {

    private static final String[] ROMAN = {"", "", "II", "III", "IV"};
    private static final Set<String> SMALL = Set.of("de", "la", "le", "les", "du", "des", "pour", "l", "d", "et");
    private static final String VOWELS = "aeiouéAEIOUÉ";

    List<GivenName> names(Word otherHead, Word otherPurpose) {
        List<GivenName> names = new ArrayList<>();
        names.add(GivenName.of(in(Language.EN), Language.EN, "OFFICIAL"));
        names.add(GivenName.of(in(Language.FR), Language.FR, "OFFICIAL"));
        names.add(GivenName.of(acronym() + numbered("-"), Language.FR, "ACRONYM"));
        names.add(GivenName.of(in(Language.ES), Language.ES, "ALIAS"));
        names.add(GivenName.of(in(Language.AR), Language.AR, "ALIAS"));
        names.add(GivenName.of(in(Language.RU), Language.RU, "ALIAS"));
        names.add(GivenName.of(in(Language.TRANSLITERATED), Language.TRANSLITERATED, "TRANSLITERATION"));
        names.add(GivenName.of(shortly(), Language.EN, "ALIAS"));
        Body former = new Body(otherHead, quality, otherPurpose, place, numeral);
        names.add(GivenName.of(former.in(Language.FR), Language.FR, "FORMER"));
        names.add(GivenName.weak(acronym() + "-" + place + numbered("-"), Language.FR, "ALIAS"));
        return names;
    }

    /** The initials of the French name, without its small words. */
    String acronym() {
        StringBuilder letters = new StringBuilder();
        Body unnumbered = new Body(head, quality, purpose, place, 0);
        for (String word : unnumbered.in(Language.FR).split("[ '-]", -1)) {
            if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                letters.append(Normalizer.normalize(word, Normalizer.Form.NFD).charAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    String in(Language language) {
        String where = Script.write(place, language);
        String what = head.in(language);
        String of = quality == null ? "" : quality.with(head, language);
        String why = purpose == null ? "" : purpose.in(language);
        return switch (language) {
            case EN -> joined(of, what, why.isEmpty() ? "of" : "for the " + why + " of", where) + numbered(" ");
            case FR -> joined(what, of, why.isEmpty() ? "" : "pour " + why, french(where)) + numbered(" ");
            case ES -> joined(what, of, why.isEmpty() ? "de" : "para " + why + " de", where) + numbered(" ");
            case AR -> joined(what, why, of, where) + numbered(" ");
            case RU -> joined(sentence(of, what), why, where) + numbered(" ");
            case TRANSLITERATED -> joined(what, why, of, where) + numbered(" ");
        };
    }

    // as the press has it: "Gao National Liberation Front II"
    private String shortly() {
        String of = quality == null ? "" : quality.in(Language.EN);
        String why = purpose == null ? "" : purpose.in(Language.EN);
        return joined(Script.write(place, Language.EN), of, why, head.in(Language.EN)) + numbered(" ");
    }

    private static String sentence(String quality, String head) {
        if (quality.isEmpty()) {
            return head;
        }
        return quality.substring(0, 1).toUpperCase(Locale.ROOT) + quality.substring(1) + " "
                + head.toLowerCase(Locale.ROOT);
    }

    private static String french(String where) {
        return VOWELS.indexOf(where.charAt(0)) >= 0 ? "d'" + where : "de " + where;
    }

    private String numbered(String before) {
        return numeral == 0 ? "" : before + ROMAN[numeral];
    }

    private static String joined(String... parts) {
        return String.join(" ", List.of(parts)).replaceAll(" +", " ").strip();
    }
}
