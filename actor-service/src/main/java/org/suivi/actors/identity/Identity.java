package org.suivi.actors.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which codes were of one actor as of one moment: the one that lives, and those merged into it, however far. */
public final class Identity {

    private final Map<String, String> into;
    private final Map<String, Set<String>> merged = new HashMap<>();

    /** @param into for each merged code the one it was merged into, without a circle */
    public Identity(Map<String, String> into) {
        this.into = Map.copyOf(into);
        into.keySet().forEach(code -> {
            for (String above = into.get(code); above != null; above = into.get(above)) {
                merged.computeIfAbsent(above, it -> new TreeSet<>()).add(code);
            }
        });
    }

    /** The code under which the actor lives; the code itself where it was not merged. */
    public String living(String code) {
        String living = code;
        for (String next = into.get(code); next != null; next = into.get(next)) {
            living = next;
        }
        return living;
    }

    /** Whether what is said of the code is told under another. */
    public boolean isMerged(String code) {
        return into.containsKey(code);
    }

    /** The codes that were merged into this one, in order. */
    public Set<String> mergedInto(String code) {
        return merged.getOrDefault(code, Set.of());
    }

    /** The code and those that were merged into it: whatever is said of any of them is said of the actor. */
    public Set<String> codesOf(String code) {
        Set<String> codes = new TreeSet<>(mergedInto(code));
        codes.add(code);
        return codes;
    }

    /** The same for several. */
    public Set<String> codesOf(Collection<String> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(actor -> codes.addAll(codesOf(actor)));
        return codes;
    }

    /** Every merged code with the one that lives. */
    public Map<String, String> allMerged() {
        Map<String, String> living = new HashMap<>();
        into.keySet().forEach(code -> living.put(code, living(code)));
        return living;
    }
}
