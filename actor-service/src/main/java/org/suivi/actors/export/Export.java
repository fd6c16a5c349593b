package org.suivi.actors.export;

import org.suivi.actors.portrait.Ties;
import org.suivi.history.AsOf;

/**
 * What is to be exported, once it is clear as of when.
 *
 * @param leftOutUndated how many claims {@code publishedBy} leaves out because nobody knows since when they are public
 */
record Export(ExportChoice choice, AsOf asOf, Ties ties, int leftOutUndated) {

    /** The dates by which it is the same again, and what is not in it. */
    String dates() {
        String publishedBy = asOf.publishedBy() == null
                ? ""
                : ", publishedBy=" + asOf.publishedBy() + ", leftOutUndated=" + leftOutUndated;
        boolean without = choice.format() == ExportFormat.CSV || !choice.allClaims();
        return "validAt=" + asOf.validAt() + ", knownAt=" + asOf.knownAt() + publishedBy + ", notPreferredLeftOut="
                + (without ? ties.notPreferred(choice.ever()) : 0);
    }

    String fileName() {
        return "suivi-actors-" + asOf.validAt() + "." + choice.format().ending();
    }
}
