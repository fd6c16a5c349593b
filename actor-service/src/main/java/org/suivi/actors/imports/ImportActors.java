package org.suivi.actors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.suivi.actors.imports.RecogniseNames.Sightings;
import org.suivi.actors.ucdp.ActorFile;
import org.suivi.actors.ucdp.FileRow;
import org.suivi.actors.ucdp.ToldActor;
import org.suivi.history.By;

/** Takes a file of actors, each row by itself; the same file again changes nothing. */
@ApplicationScoped
class ImportActors {

    private final ReadExisting existing;
    private final RecogniseNames recognise;
    private final RecordPlans record;

    ImportActors(ReadExisting existing, RecogniseNames recognise, RecordPlans record) {
        this.existing = existing;
        this.recognise = recognise;
        this.record = record;
    }

    /** What became of each row, in the file's order; where nothing is to be recorded, what would. */
    List<Plan> handle(ActorFile file, ImportOrder order, By by) {
        Existing known = existing.handle(order.source());
        List<ToldActor> told = file.rows().stream()
                .flatMap(row -> row instanceof FileRow.Told it ? Stream.of(it.told()) : Stream.of())
                .toList();
        Sightings sightings = recognise.of(told, known);
        List<Plan> plans = new PlanRows(known, sightings, order).of(file.rows());
        return order.recorded() ? record.handle(plans, by.because(order.reason())) : plans;
    }
}
