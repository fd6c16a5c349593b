package org.suivi.events.ged;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.suivi.events.files.Declaration;
import org.suivi.events.files.ImportFormat;
import org.suivi.events.files.RowReader;

/** Offers GED files to the imports, as {@code ucdp-ged}. */
@ApplicationScoped
class UcdpGedFormat implements ImportFormat {
    @Override
    public String name() {
        return "ucdp-ged";
    }

    @Override
    public RowReader open(InputStream file, Declaration declaration) {
        return new GedReader(file, declaration);
    }
}
