package org.suivi.benchmarks.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;
import org.suivi.rest.paging.Page;

/** Reads the relations of instruments from both ends. */
@ApplicationScoped
class RelationQueries {

    private final VersionTable<Instrument> instruments;
    private final VersionTable<InstrumentRelation> relations;

    RelationQueries(VersionTable<Instrument> instruments, VersionTable<InstrumentRelation> relations) {
        this.instruments = instruments;
        this.relations = relations;
    }

    Page<InstrumentRelationView> both(Snapshot snapshot, String code) {
        References.shown(instruments, snapshot, code);
        Where ofEither = Where.all().and("instrument = :code OR target = :code", "code", code);
        List<InstrumentRelationView> items =
                relations.list(snapshot, ofEither, "body ->> 'date', id", Integer.MAX_VALUE).stream()
                        .map(each -> InstrumentRelationView.seenFrom(code, each))
                        .toList();
        return new Page<>(
                items, null, AsOfView.of(snapshot.asOf(), relations.leftOutUndated(snapshot, ofEither)), null);
    }
}
