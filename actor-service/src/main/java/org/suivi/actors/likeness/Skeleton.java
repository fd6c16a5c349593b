package org.suivi.actors.likeness;

/**
 * What is left of a word when all is taken away that writers and transliterations disagree about: vowels and half-vowels, doubled
 * letters, and which of several letters stands for a sound.
 */
final class Skeleton {

    private Skeleton() {}

    /** The skeleton; of a word of vowels only its first letter. */
    static String of(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = sound(word, i);
            if (letter != 0 && letter != last) {
                kept.append(letter);
            }
            last = letter;
        }
        return kept.isEmpty() ? word.substring(0, Math.min(1, word.length())) : kept.toString();
    }

    private static char sound(String word, int at) {
        char letter = word.charAt(at);
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> 0;
            // a half-vowel within a word; a consonant where it begins one
            case 'w' -> at == 0 ? 'v' : 0;
            case 'c' -> isBeforeFrontVowel(word, at) ? 's' : 'k';
            case 'q' -> 'k';
            case 'z' -> 's';
            default -> letter;
        };
    }

    private static boolean isBeforeFrontVowel(String word, int at) {
        return at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
    }
}
