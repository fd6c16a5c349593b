package org.suivi.rest.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code If-Match} or {@code If-None-Match} (RFC 9110, sections 8.8.3 and 13.1): any, or some tags. What cannot be
 * read as a list of tags holds none.
 */
record EntityTags(boolean any, List<Tag> tags) {

    static final EntityTags NONE = new EntityTags(false, List.of());

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final Pattern BETWEEN = Pattern.compile("[ \\t]*(?:,[ \\t]*)+");

    /** A tag without its quotes. */
    record Tag(boolean weak, String value) {

        @Override
        public String toString() {
            return (weak ? "W/" : "") + '"' + value + '"';
        }
    }

    static EntityTags parse(@Nullable String header) {
        if (header == null) {
            return NONE;
        }
        String text = header.strip();
        if (text.equals("*")) {
            return new EntityTags(true, List.of());
        }
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!tag.find(at) || tag.start() != at) {
                return NONE;
            }
            tags.add(new Tag(tag.group(1) != null, tag.group(2)));
            at = tag.end();
            if (at < text.length()) {
                if (!between.find(at) || between.start() != at) {
                    return NONE;
                }
                at = between.end();
            }
        }
        return new EntityTags(false, List.copyOf(tags));
    }

    boolean isEmpty() {
        return !any && tags.isEmpty();
    }

    /** Whether the strong tag is among them as far as a cache is concerned: a weak one with the same value will do. */
    boolean holdForReading(String value) {
        return any || tags.stream().anyMatch(tag -> tag.value().equals(value));
    }

    /** The values that a change may rely on: strong tags only. */
    List<String> strongValues() {
        return tags.stream().filter(tag -> !tag.weak()).map(Tag::value).toList();
    }
}
