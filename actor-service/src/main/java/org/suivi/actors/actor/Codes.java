package org.suivi.actors.actor;

import java.util.Set;

/** How a code of an actor is written. */
final class Codes {

    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    static final String EXPECTED = "1 to 64 letters, digits, '.', '_' or '-' are expected, a letter or digit first";

    /** What stands at the place of a code in the paths of the API. */
    static final Set<String> RESERVED = Set.of("graph", "match", "export", "import");

    private Codes() {}
}
