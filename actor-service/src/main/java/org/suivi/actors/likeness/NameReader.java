package org.suivi.actors.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a name into its form. */
final class NameReader {

    private static final int LONGEST_ACRONYM = 8;
    private static final int LONGEST_COMPACT = 10;
    private static final int MOST_WORDS_OF_A_WING = 2;

    private final List<Token> tokens;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Set<Integer> numerals = new TreeSet<>();
    private @Nullable String country;

    NameReader(String name) {
        this(Token.of(name));
    }

    private NameReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The words of a text, folded and joined, with nothing taken away. */
    static String plain(String text) {
        return Token.of(text).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    NameForm form() {
        List<List<Token>> stretches = stretches(tokens);
        stretches.forEach(this::read);
        return new NameForm(
                List.copyOf(words),
                Set.copyOf(numerals),
                List.copyOf(segments),
                items(),
                country,
                key(words, numerals),
                compact(),
                isAcronym(),
                initials());
    }

    private static List<List<Token>> stretches(List<Token> tokens) {
        List<List<Token>> stretches = new ArrayList<>();
        for (Token token : tokens) {
            if (stretches.isEmpty() || token.start() != Segment.Start.NOTHING || token.closed()) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(token);
        }
        return stretches;
    }

    private void read(List<Token> stretch) {
        Segment.Start start =
                segments.isEmpty() ? Segment.Start.NOTHING : stretch.getFirst().start();
        if (stretch.stream().allMatch(Token::isYear) && !segments.isEmpty()) {
            return;
        }
        String plain = stretch.stream().map(Token::folded).collect(Collectors.joining(" "));
        String named = start == Segment.Start.BRACKET ? CountryNames.code(plain) : null;
        if (named != null) {
            country = named;
            return;
        }
        Set<Integer> numbers = new TreeSet<>();
        List<Word> told = told(stretch, numbers);
        numerals.addAll(numbers);
        words.addAll(told);
        if (!told.isEmpty()) {
            boolean capitals = stretch.stream().allMatch(Token::isAcronym);
            segments.add(new Segment(start, told, key(told, numbers), capitals, isWing(start, stretch, told)));
        }
    }

    private List<Word> told(List<Token> stretch, Set<Integer> numbers) {
        List<Word> told = new ArrayList<>();
        for (int i = 0; i < stretch.size(); i++) {
            Token token = stretch.get(i);
            OptionalInt number = designates(stretch, i) ? Numeral.of(token.raw(), token.folded()) : OptionalInt.empty();
            if (number.isPresent()) {
                numbers.add(number.getAsInt());
            } else if (Vocabulary.isDissident(token.folded())) {
                told.add(Word.of("dissident", false));
            } else if (!isLeftOut(token)) {
                told.add(Word.of(token.folded(), Folding.isForeign(token.raw())));
            }
        }
        return told;
    }

    // a number at the end, or after an acronym; not one that begins the name, nor the day of a date within it
    private boolean designates(List<Token> stretch, int at) {
        boolean begins = at == 0 && segments.isEmpty();
        return !begins
                && (at == stretch.size() - 1 || (at > 0 && stretch.get(at - 1).isAcronym()));
    }

    private static boolean isLeftOut(Token token) {
        return Vocabulary.isPart(token.folded()) || (Vocabulary.isStop(token.folded()) && !token.isAcronym());
    }

    // "MAA-CMA", "MAA (Plateforme)", "… - Plateforme", "…, CMA wing", "… (dissident)"
    private boolean isWing(Segment.Start start, List<Token> stretch, List<Word> told) {
        if (stretch.stream().anyMatch(it -> Vocabulary.isPart(it.folded()) || Vocabulary.isDissident(it.folded()))) {
            return !segments.isEmpty();
        }
        return switch (start) {
            case SUFFIX -> true;
            case DASH, BRACKET -> told.size() <= MOST_WORDS_OF_A_WING;
            case NOTHING, COMMA, COLON, LIST -> false;
        };
    }

    static String key(List<Word> words, Set<Integer> numerals) {
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return numerals.isEmpty()
                ? text
                : text + numerals.stream().map(each -> " " + each).collect(Collectors.joining());
    }

    private boolean isAcronym() {
        int letters = words.stream().mapToInt(it -> it.text().length()).sum();
        return letters >= 2 && letters <= LONGEST_ACRONYM && tokens.stream().allMatch(Token::isAcronym);
    }

    // CM-FPR and CMFPR, Al-Qaida and Alqaida: the same letters in a row
    private @Nullable String compact() {
        String joined = words.stream().map(Word::text).collect(Collectors.joining());
        return joined.isEmpty() || (words.size() > 2 && joined.length() > LONGEST_COMPACT)
                ? null
                : joined + numerals.stream().map(each -> " " + each).collect(Collectors.joining());
    }

    // with the small words and without: Al-Qaïda au Maghreb islamique is AQMI, Cadre … pour la paix is CSPP
    private Set<String> initials() {
        if (words.size() < 3) {
            return Set.of();
        }
        Set<String> initials = new LinkedHashSet<>();
        initials.add(words.stream().map(it -> it.text().substring(0, 1)).collect(Collectors.joining()));
        initials.add(tokens.stream()
                .filter(token -> !Vocabulary.isElided(token.folded()))
                .map(token -> token.folded().substring(0, 1))
                .collect(Collectors.joining()));
        return initials;
    }

    private List<NameForm> items() {
        List<List<Token>> items = split(Set.of(Segment.Start.LIST, Segment.Start.COMMA));
        List<List<Token>> found = items.size() > 1 ? items : split(Set.of(Segment.Start.SUFFIX));
        return found.size() > 1
                ? found.stream().map(each -> new NameReader(each).form()).toList()
                : List.of();
    }

    private List<List<Token>> split(Set<Segment.Start> separators) {
        List<List<Token>> items = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : tokens) {
            boolean conjunction = Vocabulary.isConjunction(token.folded());
            boolean separated = separators.contains(token.start());
            if ((separated || conjunction) && !items.getLast().isEmpty()) {
                items.add(new ArrayList<>());
            }
            if (!conjunction) {
                items.getLast().add(separated ? token.startingAnew() : token);
            }
        }
        items.removeIf(List::isEmpty);
        return items;
    }
}
