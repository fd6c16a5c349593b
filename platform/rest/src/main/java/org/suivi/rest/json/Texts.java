package org.suivi.rest.json;

import java.text.Normalizer;

/** What makes a text fit to be stored. */
public final class Texts {

    private Texts() {}

    /** Whether it has neither NUL, which PostgreSQL cannot hold, nor half of a surrogate pair, which UTF-8 cannot. */
    public static boolean isSound(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == 0 || Character.isLowSurrogate(letter)) {
                return false;
            }
            if (Character.isHighSurrogate(letter)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The text in normal form C, so that what looks the same is the same. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
