package org.suivi.rest.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.suivi.rest.answers.EntityTags.Tag;

class EntityTagsTest {

    @Property
    void aListOfTagsIsReadAsItWasWritten(@ForAll("tags") List<Tag> tags, @ForAll("separator") String separator) {
        String header = tags.stream().map(Tag::toString).collect(Collectors.joining(separator));
        assertThat(EntityTags.parse(header)).isEqualTo(new EntityTags(false, tags));
    }

    @Property
    void aTagIsHeldExactlyIfItIsAmongThem(@ForAll("tags") List<Tag> tags, @ForAll("value") String value) {
        String header = tags.stream().map(Tag::toString).collect(Collectors.joining(", "));
        boolean among = tags.stream().map(Tag::value).toList().contains(value);
        assertThat(EntityTags.parse(header).holdForReading(value)).isEqualTo(among);
    }

    @Property
    void aWeakTagIsGoodForReadingOnly(@ForAll("value") String value) {
        EntityTags weak = EntityTags.parse("W/\"" + value + "\"");
        assertThat(weak.holdForReading(value)).isTrue();
        assertThat(weak.strongValues()).isEmpty();
    }

    @Property
    void noHeaderBreaksTheReader(@ForAll String header) {
        assertThat(EntityTags.parse(header)).isNotNull();
    }

    @Example
    void whatIsNoListOfTagsHoldsNone() {
        for (String header : new String[] {"abc", "\"a", "\"a\" \"b\"", "\"a\";\"b\"", "w/\"a\"", "*, \"a\"", ""}) {
            assertThat(EntityTags.parse(header).isEmpty()).as(header).isTrue();
        }
        assertThat(EntityTags.parse(null).isEmpty()).isTrue();
    }

    @Example
    void aStarIsAny() {
        assertThat(EntityTags.parse(" * ").holdForReading("whatever")).isTrue();
    }

    @Provide
    Arbitrary<List<Tag>> tags() {
        return Combinators.combine(Arbitraries.of(true, false), value())
                .as(Tag::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> value() {
        return Arbitraries.strings().withChars("ab,1-W/*").ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> separator() {
        return Arbitraries.of(",", ", ", " , ", ",,", "\t,");
    }
}
