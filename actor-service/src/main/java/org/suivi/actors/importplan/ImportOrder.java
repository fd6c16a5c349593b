package org.suivi.actors.importplan;

import org.suivi.history.Provenance;

/**
 * What is said of a file beside its content.
 *
 * @param recorded whether anything is recorded, or only told
 * @param provenance of the claims of the file; when it became public stands here as far as the sender knows it
 */
public record ImportOrder(boolean recorded, Provenance provenance) {

    /** What kind of file it is. */
    public static final String FORMAT = "ucdp-actor";

    /** The lists that others keep by which the numbers of the file are known. */
    static final String SCHEME = "ucdp";

    /** The code that an actor is recorded under who is known by no other. */
    static String code(String value) {
        return SCHEME + "-" + value;
    }

    /** Why claims of the file with this SHA-256 are recorded, for their history. */
    public static String reason(String sha256) {
        return "import of " + FORMAT + " " + sha256.substring(0, 16);
    }

    /** Whose claims those of the file are. */
    public String source() {
        return String.valueOf(provenance.source());
    }

    /** The same without a day of publication: what is claimed so comes after all that is dated. */
    Provenance undated() {
        return new Provenance(provenance.source(), provenance.citation(), null);
    }
}
