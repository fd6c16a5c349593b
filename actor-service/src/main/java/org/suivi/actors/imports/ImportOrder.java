package org.suivi.actors.imports;

import org.suivi.history.Provenance;

/**
 * What is said of a file beside its content.
 *
 * @param recorded whether anything is recorded, or only told
 * @param provenance of the claims of the file; when it became public stands here as far as the sender knows it
 * @param reason why they are recorded, for their history
 */
record ImportOrder(boolean recorded, Provenance provenance, String reason) {

    /** The lists that others keep by which the numbers of the file are known. */
    static final String SCHEME = "ucdp";

    String source() {
        return String.valueOf(provenance.source());
    }

    /** The same without a day of publication: what is claimed so comes after all that is dated. */
    Provenance undated() {
        return new Provenance(provenance.source(), provenance.citation(), null);
    }
}
