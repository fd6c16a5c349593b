package org.suivi.actors.ucdp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of an actor.
 *
 * @param value its number in the file, which the file holds for one actor
 * @param renamed whether the row says that it took a new name
 * @param org how it is organised, 1 to 4 as UCDP counts: formally, informally, by kinship or creed, as a government; null where
 *     that is missing
 * @param country ISO 3166-1 alpha-2 of the one country that it is located in; null where there are several or none is recognised
 * @param coveredTo the last year that the release can tell of
 */
public record ToldActor(
        String value,
        List<ToldName> names,
        boolean renamed,
        @Nullable Integer org,
        @Nullable String country,
        List<ToldTie> ties,
        int coveredTo) {

    /** The same without what it says of a change of name. */
    public ToldActor asCalledNow() {
        return new ToldActor(value, names, false, org, country, ties, coveredTo);
    }

    /** Those that it bears, and those that it gave up. */
    public List<ToldName> names(boolean former) {
        return names.stream().filter(name -> name.former() == former).toList();
    }
}
