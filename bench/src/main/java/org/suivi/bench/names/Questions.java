package org.suivi.bench.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names as they are asked for, a hundred at a time. */
public final class Questions {

    private static final long SEED = 20130618;
    private static final int SHORTEST_MISSPELT = 5;
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "de", "la", "le", "du", "des", "pour", "para", "el", "et");

    private final Register register;

    public Questions(Register register) {
        this.register = register;
    }

    /** The batch with that number, always the same: a hundred questions. */
    public List<Question> batch(int number) {
        Random random = new Random(SEED + number);
        List<Question> batch = new ArrayList<>();
        for (Question.Sort sort : Question.Sort.values()) {
            for (int i = 0; i < sort.share(); i++) {
                batch.add(question(sort, random));
            }
        }
        Collections.shuffle(batch, random);
        return batch;
    }

    private Question question(Question.Sort sort, Random random) {
        if (sort == Question.Sort.UNKNOWN) {
            return new Question(sort, register.unknown(random), null);
        }
        int number = random.nextInt(register.actors());
        Entry entry = register.entry(number);
        boolean fits =
                switch (sort) {
                    case ACRONYM -> register.hasItsOwnAcronym(number);
                    case BRACKETS -> !entry.isPerson();
                    case SPELLING, LETTERS, ORDER, SOUND, UNKNOWN -> true;
                };
        return fits ? new Question(sort, written(sort, entry, random), entry.code()) : question(sort, random);
    }

    private static String written(Question.Sort sort, Entry entry, Random random) {
        String name = entry.names().get(random.nextInt(2)).text();
        return switch (sort) {
            case SPELLING -> spelled(name, random);
            case LETTERS -> misspelt(random.nextInt(10) < 3 ? misspelt(name, random) : name, random);
            case ORDER -> ordered(name, random);
            case ACRONYM -> entry.names().get(2).text();
            case BRACKETS -> name + " (" + entry.names().get(2).text() + ")";
            case SOUND -> heard(name, random);
            case UNKNOWN -> throw new IllegalArgumentException("is of no entry");
        };
    }

    private static String spelled(String name, Random random) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return switch (random.nextInt(3)) {
            case 0 -> bare.toUpperCase(Locale.ROOT);
            case 1 -> bare.toLowerCase(Locale.ROOT);
            default -> name.replace('\'', '’').replace("-", " ");
        };
    }

    // a letter doubled, left out, changed with its neighbour or for another one, within one of the longer words
    private static String misspelt(String name, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        List<Integer> longer = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST_MISSPELT) {
                longer.add(i);
            }
        }
        if (longer.isEmpty()) {
            return name + "s";
        }
        int which = longer.get(random.nextInt(longer.size()));
        StringBuilder word = new StringBuilder(words.get(which));
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = word.charAt(at);
        switch (random.nextInt(4)) {
            case 0 -> word.insert(at, letter);
            case 1 -> word.deleteCharAt(at);
            case 2 -> {
                word.setCharAt(at, word.charAt(at + 1));
                word.setCharAt(at + 1, letter);
            }
            default -> word.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }
        words.set(which, word.toString());
        return String.join(" ", words);
    }

    private static String ordered(String name, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("[ ']", -1)));
        words.removeIf(word -> SMALL.contains(word.toLowerCase(Locale.ROOT)) || word.length() == 1);
        Collections.rotate(words, random.nextInt(2));
        return String.join(" ", words);
    }

    // as one writes down what one heard, where the vowels are anybody's guess
    private static String heard(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> name.replace("ou", "u").replace("é", "e").replace("tch", "ch");
            case 1 -> name.replace("k", "q").replace("a", "aa").replace("aaa", "aa");
            case 2 -> name.replace("i", "y").replace("sh", "ch");
            default -> name.replace("u", "ou").replace("j", "dj").replace("z", "s");
        };
    }
}
