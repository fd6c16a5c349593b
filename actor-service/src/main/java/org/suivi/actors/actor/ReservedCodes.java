package org.suivi.actors.actor;

import java.util.Set;
import org.suivi.rest.desk.References;

/** What stands at the place of a code in the paths of the API. */
final class ReservedCodes {

    private static final Set<String> WORDS = Set.of("graph", "match", "export", "import");

    private ReservedCodes() {}

    /** The code, if it is none of these words; 422 otherwise. */
    static String none(String code) {
        if (WORDS.contains(code)) {
            throw References.wrong("/code", "code", "this word stands for something else in the API");
        }
        return code;
    }
}
