package org.suivi.actors.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.suivi.actors.ftm.FtmActor;
import org.suivi.actors.ftm.FtmEntityView;
import org.suivi.actors.ftm.FtmRelation;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.portrait.Portrait;
import org.suivi.actors.portrait.ReadPortraits;
import org.suivi.actors.portrait.Ties;
import org.suivi.actors.portrait.Ties.Tie;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.history.AsOf;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.history.Snapshots;
import org.suivi.history.Validity.Certainty;

/**
 * Writes all actors, some hundred at a time. Each time it reads anew as of the same instant, for which no answer changes, so that no
 * connection to the database is held while a client takes its time.
 */
@ApplicationScoped
class WriteExport {

    /** What an export is made from, as it stands in the change log. */
    static final Set<String> KINDS = Set.of(
            "actor", "name", "relation", "pin", "merge", "disclosure", "listing", "classification", "external-id");

    static final int PAGE = 300;
    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final CsvSchema COLUMNS = CSV.schemaFor(ActorRow.class).withLineSeparator("\r\n");
    private static final ObjectWriter LINES = CSV.writer(COLUMNS);

    private final Snapshots snapshots;
    private final ReadPortraits portraits;
    private final ReadClaims read;
    private final Identities identities;
    private final ObjectWriter json;

    WriteExport(
            Snapshots snapshots, ReadPortraits portraits, ReadClaims read, Identities identities, ObjectMapper json) {
        this.snapshots = snapshots;
        this.portraits = portraits;
        this.read = read;
        this.identities = identities;
        this.json = json.writerFor(FtmEntityView.class);
    }

    /** Finds out as of when it is to be written, and what stands between actors. */
    Export prepare(Snapshot snapshot, ExportChoice choice) {
        Ties ties = new Ties(
                read.all(snapshot, identities.at(snapshot)),
                portraits.codes(snapshot),
                snapshot.asOf().validAt());
        return new Export(choice, snapshot.asOf(), ties, portraits.leftOutUndated(snapshot, choice.ever()));
    }

    void write(Export export, Audience audience, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (export.choice().format()) {
            case FTM -> entities(export, audience, writer);
            case CSV -> lines(export, audience, writer);
        }
        writer.flush();
    }

    private void entities(Export export, Audience audience, Writer out) throws IOException {
        Map<String, String> schemata = new HashMap<>();
        boolean ever = export.choice().ever();
        for (List<Portrait> page : pages(export, audience)) {
            for (Portrait each : page) {
                FtmActor actor = new FtmActor(each, export.asOf().validAt(), ever);
                FtmEntityView entity = actor.entity();
                schemata.put(each.code(), entity.schema());
                put(entity, out);
                for (FtmEntityView sanction : actor.sanctions().toList()) {
                    put(sanction, out);
                }
            }
        }
        for (Tie tie : export.ties().all()) {
            // who is hidden by now leads nowhere
            boolean known = schemata.containsKey(tie.claim().from())
                    && schemata.containsKey(tie.claim().to());
            boolean asked = (ever || tie.held() != Certainty.NO)
                    && (tie.preferred() || export.choice().allClaims());
            if (known && asked) {
                List<String> held = ever ? List.of() : List.of(tie.held().name());
                put(
                        new FtmRelation(tie.claim(), tie.standing(), schemata)
                                .entity(held, export.ties().against(tie.claim())),
                        out);
            }
        }
    }

    private void put(FtmEntityView entity, Writer out) throws IOException {
        out.write(json.writeValueAsString(entity));
        out.write('\n');
    }

    private void lines(Export export, Audience audience, Writer out) throws IOException {
        out.write(String.join(",", COLUMNS.getColumnNames()) + "\r\n");
        for (List<Portrait> page : pages(export, audience)) {
            for (Portrait each : page) {
                out.write(LINES.writeValueAsString(ActorRow.of(each, export.ties(), export.asOf())));
            }
        }
    }

    /** Each page is read when it is asked for. */
    private Iterable<List<Portrait>> pages(Export export, Audience audience) {
        AsOf asOf = export.asOf();
        AsOfRequest same = new AsOfRequest(asOf.validAt(), asOf.knownAt(), asOf.publishedBy());
        return () -> Stream.iterate(
                        page("", audience, same),
                        page -> !page.isEmpty(),
                        page -> page(page.getLast().code(), audience, same))
                .iterator();
    }

    private List<Portrait> page(String after, Audience audience, AsOfRequest same) {
        return snapshots.read(audience, same, KINDS, snapshot -> portraits.after(snapshot, after, PAGE));
    }
}
