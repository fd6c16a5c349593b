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
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.){2,}\\p{Lu}?");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}{3,})([0-9]{1,2})");

    /** The words of a name, in their order. */
    static List<Token> of(String name) {
        String undotted = name.indexOf('.') < 0
                ? name
                : DOTTED.matcher(name).replaceAll(dotted -> dotted.group().replace(".", ""));
        String text = isShouted(undotted) ? undotted.toLowerCase(Locale.ROOT) : undotted;
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (int begin = beginOfWord(text, 0); begin < text.length(); begin = beginOfWord(text, end)) {
            String gap = text.substring(end, begin);
            end = endOfWord(text, begin);
            boolean closed = gap.indexOf(')') >= 0 || gap.indexOf(']') >= 0;
            add(text.substring(begin, end), start(gap, tokens), closed, tokens);
        }
        return tokens;
    }

    // letters and figures with their marks; an apostrophe with more of them after it stands within the word
    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            if (isOfWord(letter)) {
                end += Character.charCount(letter);
            } else if (APOSTROPHES.indexOf(letter) >= 0
                    && end + 1 < text.length()
                    && isOfWord(text.codePointAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static int beginOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetter(letter) || isNumber(letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetter(letter) || isNumber(letter) || Folding.isMark(letter);
    }

    private static boolean isNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    // l'Azawad is two words; Jama'at is one
    private static void add(String word, Segment.Start start, boolean closed, List<Token> tokens) {
        List<String> parts = parts(word);
        Segment.Start next = start;
        boolean closing = closed;
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            boolean possessive = last && i > 0 && part.equalsIgnoreCase("s");
            if (!possessive) {
                joined.append(part);
            }
            if (last || (joined.length() == part.length() && isElided(part))) {
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

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>(2);
        int begin = 0;
        for (int i = 0; i < word.length(); i++) {
            if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
                parts.add(word.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(word.substring(begin));
        return parts;
    }

    // where all is written in capitals, they do not tell which word is an acronym
    private static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        int words = 0;
        boolean sentence = false;
        for (int at = beginOfWord(text, 0); at < text.length(); at = beginOfWord(text, endOfWord(text, at))) {
            words++;
            sentence |=
                    Vocabulary.isStop(text.substring(at, endOfWord(text, at)).toLowerCase(Locale.ROOT));
        }
        return words > FEW_WORDS || (words == FEW_WORDS && sentence);
    }

    // CMFPR1 is CMFPR 1; G5 is a word
    private static void addNumbered(Token token, List<Token> tokens) {
        Matcher numbered = NUMBERED.matcher(token.raw);
        if (Character.isDigit(token.raw.charAt(token.raw.length() - 1)) && numbered.matches()) {
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
        if (gap.isBlank()) {
            return Segment.Start.NOTHING;
        }
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
        boolean capital = false;
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            capital |= Character.isUpperCase(letter);
        }
        return capital && raw.length() >= 2;
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
