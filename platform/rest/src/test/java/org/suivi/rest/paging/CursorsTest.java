package org.suivi.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.suivi.rest.json.Texts;

class CursorsTest {

    private final Cursors cursors = new Cursors(key((byte) 1));

    @Property
    void whatIsWrittenIsRead(@ForAll("cursor") Cursor cursor) {
        assertThat(cursors.read(cursors.write(cursor))).contains(cursor);
    }

    @Property
    void anyLetterChangedIsRefused(
            @ForAll("cursor") Cursor cursor,
            @ForAll @IntRange(min = 0, max = 10_000) int place,
            @ForAll @CharRange(from = '-', to = 'z') char letter) {
        StringBuilder text = new StringBuilder(cursors.write(cursor));
        int at = place % text.length();
        boolean changed = text.charAt(at) != letter;
        text.setCharAt(at, letter);
        assertThat(cursors.read(text.toString()).isEmpty()).isEqualTo(changed);
    }

    @Property
    void anyBeginningIsRefused(@ForAll("cursor") Cursor cursor, @ForAll @IntRange(min = 0, max = 10_000) int length) {
        String text = cursors.write(cursor);
        assertThat(cursors.read(text.substring(0, length % text.length()))).isEmpty();
    }

    @Property
    void anythingElseIsRefused(@ForAll String text) {
        assertThat(cursors.read(text)).isEmpty();
    }

    @Property
    void anotherKeysCursorIsRefused(@ForAll("cursor") Cursor cursor) {
        assertThat(new Cursors(key((byte) 2)).read(cursors.write(cursor))).isEmpty();
    }

    @Example
    void theUnusedBitsOfTheLastLetterCountToo() {
        Cursor cursor = new Cursor(LocalDate.EPOCH, Instant.EPOCH, null, "PUBLIC:", "f", List.of("a"));
        String text = cursors.write(cursor);
        assertThat(text.length() % 4).as("the last letter has unused bits").isNotZero();
        char last = text.charAt(text.length() - 1);
        String same = text.substring(0, text.length() - 1) + (char) (last + 1);
        assertThat(Base64.getUrlDecoder().decode(same))
                .isEqualTo(Base64.getUrlDecoder().decode(text));
        assertThat(cursors.read(same)).isEmpty();
    }

    @Example
    void aShortKeyIsNone() {
        assertThatThrownBy(() -> new Cursors(Base64.getEncoder().encodeToString(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Cursor> cursor() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-700_000, 700_000).map(LocalDate::ofEpochDay);
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(-4_000_000_000_000_000L, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(20).filter(Texts::isSound);
        return Combinators.combine(
                        days,
                        instants,
                        days.injectNull(0.5),
                        texts,
                        texts,
                        texts.list().ofMaxSize(4))
                .as(Cursor::new);
    }

    private static String key(byte with) {
        byte[] key = new byte[32];
        Arrays.fill(key, with);
        return Base64.getEncoder().encodeToString(key);
    }
}
