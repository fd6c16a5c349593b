package org.suivi.actors.importplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suivi.actors.ucdp.FileRow;

/** Plans what is to be recorded of a file of actors, by what stands before it. */
@ApplicationScoped
public class PlanImport {

    private final ReadExisting existing;
    private final RecogniseNames recognise;

    PlanImport(ReadExisting existing, RecogniseNames recognise) {
        this.existing = existing;
        this.recognise = recognise;
    }

    /** What would become of each row, in the file's order. */
    public List<Plan> handle(List<FileRow> rows, ImportOrder order) {
        Existing known = existing.handle(order.source());
        return new PlanRows(known, recognise.of(FileRow.told(rows), known), order).of(rows);
    }
}
