package org.suivi.bench.names;

import java.util.Locale;

/** Writes a place or a family in another script, sound by sound, as a newspaper does. */
final class Script {

    private static final String[][] ARABIC = {
        {"tch", "تش"},
        {"dj", "ج"},
        {"kh", "خ"},
        {"sh", "ش"},
        {"gou", "قو"},
        {"ou", "و"},
        {"aa", "ا"},
        {"a", "ا"},
        {"e", ""},
        {"é", "ي"},
        {"i", "ي"},
        {"o", "و"},
        {"b", "ب"},
        {"d", "د"},
        {"f", "ف"},
        {"g", "غ"},
        {"k", "ك"},
        {"l", "ل"},
        {"m", "م"},
        {"n", "ن"},
        {"p", "ب"},
        {"r", "ر"},
        {"s", "س"},
        {"t", "ت"},
        {"v", "ف"},
        {"w", "و"},
        {"z", "ز"},
        {"u", "و"},
        {"-", " "}
    };
    private static final String[][] CYRILLIC = {
        {"tch", "ч"},
        {"dj", "дж"},
        {"kh", "х"},
        {"sh", "ш"},
        {"ou", "у"},
        {"aa", "а"},
        {"a", "а"},
        {"e", "е"},
        {"é", "е"},
        {"i", "и"},
        {"o", "о"},
        {"b", "б"},
        {"d", "д"},
        {"f", "ф"},
        {"g", "г"},
        {"k", "к"},
        {"l", "л"},
        {"m", "м"},
        {"n", "н"},
        {"p", "п"},
        {"r", "р"},
        {"s", "с"},
        {"t", "т"},
        {"v", "в"},
        {"w", "в"},
        {"z", "з"},
        {"u", "у"}
    };
    private static final String[][] ENGLISH = {{"tch", "ch"}, {"dj", "j"}, {"ou", "u"}, {"é", "e"}};

    private Script() {}

    static String write(String name, Language language) {
        return switch (language) {
            case FR, ES -> name;
            case EN, TRANSLITERATED -> capitals(replaced(name, ENGLISH));
            case AR -> replaced(name, ARABIC);
            case RU -> capitals(replaced(name, CYRILLIC));
        };
    }

    private static String replaced(String name, String[][] sounds) {
        String rest = name.toLowerCase(Locale.ROOT);
        StringBuilder written = new StringBuilder();
        while (!rest.isEmpty()) {
            String[] sound = sound(rest, sounds);
            written.append(sound[1]);
            rest = rest.substring(sound[0].length());
        }
        return written.toString();
    }

    private static String[] sound(String rest, String[][] sounds) {
        for (String[] sound : sounds) {
            if (rest.startsWith(sound[0])) {
                return sound;
            }
        }
        String letter = rest.substring(0, 1);
        return new String[] {letter, letter};
    }

    private static String capitals(String name) {
        StringBuilder written = new StringBuilder(name);
        for (int i = 0; i < written.length(); i++) {
            if (i == 0 || !Character.isLetter(written.charAt(i - 1))) {
                written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
            }
        }
        return written.toString();
    }
}
