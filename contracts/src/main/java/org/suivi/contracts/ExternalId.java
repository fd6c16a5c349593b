package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The name of a thing in a list that others keep.
 *
 * @param scheme whose list, such as UCDP or WIKIDATA
 * @param value the id in that list
 * @param note where that id means something wider or narrower
 */
@OnlyEverAdded
public record ExternalId(
        String scheme, String value, @Nullable String note) {
    public ExternalId {
        Given.required(scheme, "scheme");
        Given.required(value, "value");
    }
}
