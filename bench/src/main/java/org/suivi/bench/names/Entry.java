package org.suivi.bench.names;

import java.util.List;

/**
 * One actor of the register.
 *
 * @param kind as the API has it
 * @param names ten; the first is its English name, the second its French one, and of a body the third its acronym
 */
public record Entry(String code, String kind, String country, List<GivenName> names) {

    boolean isPerson() {
        return kind.equals("PERSON");
    }
}
