package org.suivi.actors.nameindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.actors.likeness.NameForm;
import org.suivi.actors.likeness.NameKeys;

/**
 * Which keys to look up for one name, so that those who are alike are found and not too many others: the name as a whole, each of
 * its rare words, and of its frequent words all together and all but one.
 */
final class SearchPlan {

    /** Names that rare words may lead to, all together. */
    private static final int FEW = 300;

    private static final int MOST_FREQUENT_WORDS = 6;

    private final int asked;
    private final NameForm form;
    private final Map<Integer, Integer> namesWith;
    private final List<KeySet> sets = new ArrayList<>();

    private SearchPlan(int asked, NameForm form, Map<Integer, Integer> namesWith) {
        this.asked = asked;
        this.form = form;
        this.namesWith = namesWith;
    }

    /**
     * The look-ups for one name.
     *
     * @param namesWith how many names have a word, by its key; none where it is missing
     */
    static List<KeySet> of(int asked, NameForm form, Map<Integer, Integer> namesWith) {
        return new SearchPlan(asked, form, namesWith).sets();
    }

    private List<KeySet> sets() {
        NameKeys.whole(form).forEach(key -> add(Set.of(key)));
        List<Integer> words = NameKeys.words(form).stream()
                .filter(namesWith::containsKey)
                .sorted(Comparator.comparing(word -> namesWith.getOrDefault(word, 0)))
                .toList();
        List<Integer> frequent = new ArrayList<>();
        int few = FEW;
        for (Integer word : words) {
            few -= namesWith.getOrDefault(word, 0);
            if (few >= 0) {
                add(Set.of(word));
            } else if (frequent.size() < MOST_FREQUENT_WORDS) {
                frequent.add(word);
            }
        }
        addFrequent(frequent);
        return sets;
    }

    private void addFrequent(List<Integer> words) {
        if (words.isEmpty()) {
            return;
        }
        add(words);
        if (words.size() > 2) {
            words.forEach(left ->
                    add(words.stream().filter(word -> !word.equals(left)).toList()));
        }
    }

    private void add(Collection<Integer> keys) {
        sets.add(new KeySet(asked, List.copyOf(keys)));
    }
}
