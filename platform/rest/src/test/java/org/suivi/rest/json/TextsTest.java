package org.suivi.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextsTest {

    @Property
    void aTextIsSoundExactlyIfItCanBeWrittenAsUtf8AndHasNoNul(
            @ForAll char first, @ForAll char second, @ForAll char third) {
        String text = "" + first + second + third;
        assertThat(Texts.isSound(text)).isEqualTo(isUtf8(text) && text.indexOf(0) < 0);
    }

    @Example
    void halvesOfPairsAreToldFromPairs() {
        assertThat(Texts.isSound("a\ud83d\ude00b")).isTrue();
        assertThat(Texts.isSound("a\ud83d")).isFalse();
        assertThat(Texts.isSound("\ude00\ud83d")).isFalse();
        assertThat(Texts.isSound("a\0")).isFalse();
    }

    @Example
    void anAccentIsPartOfItsLetter() {
        assertThat(Texts.composed("Me\u0301naka")).isEqualTo("M\u00e9naka");
    }

    private static boolean isUtf8(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
