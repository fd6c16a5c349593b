package org.suivi.actors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suivi.actors.importplan.ImportOrder;
import org.suivi.actors.importplan.Plan;
import org.suivi.actors.importplan.PlanImport;
import org.suivi.actors.ucdp.ActorFile;
import org.suivi.history.By;
import org.suivi.rest.problems.CommonProblem;

/** Takes a file of actors, each row by itself; the same file again changes nothing. */
@ApplicationScoped
class ImportActors {

    private final PlanImport plan;
    private final RecordPlans record;
    private final OneAtATime oneAtATime;
    private final int maxRows;

    /** @param maxRows of a file; the one of UCDP has some 1700, and three times as many are recorded before a client gives up */
    ImportActors(
            PlanImport plan,
            RecordPlans record,
            OneAtATime oneAtATime,
            @ConfigProperty(name = "suivi.actors.import.max-rows", defaultValue = "5000") int maxRows) {
        this.plan = plan;
        this.record = record;
        this.oneAtATime = oneAtATime;
        this.maxRows = maxRows;
    }

    /**
     * What became of each row, in the file's order; where nothing is to be recorded, what would.
     *
     * @throws org.suivi.rest.problems.ProblemException 413 for more rows than are taken, 503 while another list is recorded
     */
    List<Plan> handle(ActorFile file, ImportOrder order, By by) {
        if (file.rows().size() > maxRows) {
            throw CommonProblem.BODY_TOO_LARGE.because("A list of at most " + maxRows
                    + " rows is taken at once; send it in parts, each with the names of the columns.");
        }
        return order.recorded()
                ? oneAtATime.handle(() -> record.handle(plan.handle(file.rows(), order), by))
                : plan.handle(file.rows(), order);
    }
}
