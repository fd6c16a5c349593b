package org.suivi.benchmarks.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suivi.history.Version;

/** Where provisions stand in one another; those of one instrument, or of several. */
public final class ProvisionTree {

    private final Map<String, Version<Provision>> byCode = new HashMap<>();

    public ProvisionTree(List<Version<Provision>> provisions) {
        provisions.forEach(each -> byCode.put(each.id(), each));
    }

    /** The outermost provision around one: its chapter; itself where nothing is around it. */
    public String chapterOf(String code) {
        String at = code;
        Version<Provision> here = byCode.get(at);
        // as many steps as there are provisions: a tree has no longer way up
        for (int steps = 0; here != null && here.body().parent() != null && steps < byCode.size(); steps++) {
            at = here.body().parent();
            here = byCode.get(at);
        }
        return at;
    }
}
