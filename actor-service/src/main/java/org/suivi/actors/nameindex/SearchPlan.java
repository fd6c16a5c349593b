package org.suivi.actors.nameindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.actors.likeness.NameForm;
import org.suivi.actors.likeness.NameKeys;

/**
 * Which keys to look up for one name, so that those who are alike are found and not too many others: at first the name as a whole
 * and each of its rare words; further, where that finds nobody who bears it, its frequent words all together and all but one.
 *
 * @param keys all keys of the name; of what is found, the names that have more of them are more alike
 */
record SearchPlan(Collection<Integer> keys, List<KeySet> first, List<KeySet> further) {

    /** Names that rare words may lead to, all together. */
    private static final int FEW = 300;

    private static final int MOST_FREQUENT_WORDS = 6;

    /**
     * The look-ups for one name.
     *
     * @param namesWith how many names have a word, by its key; none where it is missing
     */
    static SearchPlan of(int asked, NameForm form, Map<Integer, Integer> namesWith) {
        Set<Integer> whole = NameKeys.whole(form);
        List<Integer> words = NameKeys.words(form).stream()
                .filter(namesWith::containsKey)
                .sorted(Comparator.comparing(word -> namesWith.getOrDefault(word, 0)))
                .toList();
        List<KeySet> first = new ArrayList<>();
        whole.forEach(key -> first.add(new KeySet(asked, List.of(key))));
        List<Integer> frequent = new ArrayList<>();
        int few = FEW;
        for (Integer word : words) {
            few -= namesWith.getOrDefault(word, 0);
            if (few >= 0) {
                first.add(new KeySet(asked, List.of(word)));
            } else if (frequent.size() < MOST_FREQUENT_WORDS) {
                frequent.add(word);
            }
        }
        Set<Integer> keys = new LinkedHashSet<>(whole);
        keys.addAll(words);
        return new SearchPlan(keys, first, ofFrequent(asked, frequent));
    }

    private static List<KeySet> ofFrequent(int asked, List<Integer> words) {
        List<KeySet> sets = new ArrayList<>();
        if (!words.isEmpty()) {
            sets.add(new KeySet(asked, List.copyOf(words)));
        }
        if (words.size() > 2) {
            words.forEach(left -> sets.add(new KeySet(
                    asked, words.stream().filter(word -> !word.equals(left)).toList())));
        }
        return sets;
    }
}
