package org.suivi.actors.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it stands in a name.
 *
 * @param raw as written
 * @param folded in lower-case Latin letters and digits, never empty
 * @param start what stands before it; NOTHING also for a plain space
 * @param closed whether a bracket closes before it
 */
record Token(String raw, String folded, Segment.Start start, boolean closed) {

    private static final int FEW_WORDS = 3;
    private static final String APOSTROPHES = "'’‘ʼ`´ʿʾ′";
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[" + APOSTROPHES + "][\\p{L}\\p{N}\\p{M}]+)*");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.){2,}\\p{Lu}?");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}{3,})([0-9]{1,2})");
    private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");

    /** The words of a name, in their order. */
    static List<Token> of(String name) {
        String undotted =
                DOTTED.matcher(name).replaceAll(dotted -> dotted.group().replace(".", ""));
        String text = isShouted(undotted) ? undotted.toLowerCase(Locale.ROOT) : undotted;
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            String gap = text.substring(end, word.start());
            add(word.group(), start(gap, tokens), gap.indexOf(')') >= 0 || gap.indexOf(']') >= 0, tokens);
            end = word.end();
        }
        return tokens;
    }

    // l'Azawad is two words; Jama'at is one
    private static void add(String word, Segment.Start start, boolean closed, List<Token> tokens) {
        String[] parts = APOSTROPHE.split(word, -1);
        Segment.Start next = start;
        boolean closing = closed;
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            boolean possessive = last && i > 0 && parts[i].equalsIgnoreCase("s");
            if (!possessive) {
                joined.append(parts[i]);
            }
            if (last || (joined.length() == parts[i].length() && isElided(parts[i]))) {
                String folded = Folding.fold(joined.toString());
                if (!folded.isEmpty()) {
                    addNumbered(new Token(joined.toString(), folded, next, closing), tokens);
                    next = Segment.Start.NOTHING;
                    closing = false;
                }
                joined.setLength(0);
            }
        }
    }

    // where all is written in capitals, they do not tell which word is an acronym
    private static boolean isShouted(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && WORD.matcher(text).results().count() > FEW_WORDS;
    }

    // CMFPR1 is CMFPR 1; G5 is a word
    private static void addNumbered(Token token, List<Token> tokens) {
        Matcher numbered = NUMBERED.matcher(token.raw);
        if (numbered.matches()) {
            String letters = numbered.group(1);
            String figures = numbered.group(2);
            tokens.add(new Token(letters, Folding.fold(letters), token.start, token.closed));
            tokens.add(new Token(figures, figures, Segment.Start.NOTHING, false));
        } else {
            tokens.add(token);
        }
    }

    private static boolean isElided(String part) {
        return Vocabulary.isElided(part.toLowerCase(Locale.ROOT));
    }

    private static Segment.Start start(String gap, List<Token> before) {
        if (gap.indexOf('(') >= 0 || gap.indexOf('[') >= 0) {
            return Segment.Start.BRACKET;
        }
        if (gap.chars().anyMatch(each -> "/&+;|".indexOf(each) >= 0)) {
            return Segment.Start.LIST;
        }
        if (gap.indexOf(':') >= 0) {
            return Segment.Start.COLON;
        }
        if (gap.indexOf(',') >= 0 || gap.indexOf('،') >= 0) {
            return Segment.Start.COMMA;
        }
        if (gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0 || gap.contains(" -") || gap.contains("- ")) {
            return Segment.Start.DASH;
        }
        return gap.indexOf('-') >= 0 && !before.isEmpty() && before.getLast().isAcronym()
                ? Segment.Start.SUFFIX
                : Segment.Start.NOTHING;
    }

    /** Whether it is written in capitals, as an acronym is, if one may tell at all. */
    boolean isAcronym() {
        return raw.length() >= 2
                && raw.chars().noneMatch(Character::isLowerCase)
                && raw.chars().filter(Character::isUpperCase).count() >= 1;
    }

    /** The same word where nothing stands before it. */
    Token startingAnew() {
        return new Token(raw, folded, Segment.Start.NOTHING, false);
    }

    boolean isYear() {
        return folded.length() == 4
                && (folded.startsWith("19") || folded.startsWith("20"))
                && folded.chars().allMatch(Character::isDigit);
    }
}
