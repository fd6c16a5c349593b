package org.suivi.benchmarks.message;

import org.suivi.benchmarks.framework.Framework;
import org.suivi.benchmarks.instrument.DefaultLine;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.party.PartyAct;
import org.suivi.benchmarks.provision.Provision;
import org.suivi.benchmarks.published.PublishedFigure;
import org.suivi.benchmarks.recommendation.Recommendation;
import org.suivi.benchmarks.relation.InstrumentRelation;
import org.suivi.benchmarks.text.InstrumentText;
import org.suivi.contracts.ExternalId;
import org.suivi.contracts.FrameworkChanged;
import org.suivi.contracts.InstrumentChanged;
import org.suivi.contracts.InstrumentRelationChanged;
import org.suivi.contracts.InstrumentTextChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.PartyActRecorded;
import org.suivi.contracts.ProvisionChanged;
import org.suivi.contracts.PublishedFigureChanged;
import org.suivi.contracts.RecommendationChanged;
import org.suivi.history.Version;

/** An instrument, and what hangs on it, as messages. */
final class InstrumentTold {

    private InstrumentTold() {}

    static Message of(Version<?> version) {
        return switch (version.body()) {
            case Instrument it -> instrument(version, it);
            case PartyAct it -> act(version, it);
            case Provision it -> provision(version, it);
            case Framework it -> framework(version, it);
            case PublishedFigure it -> figure(version, it);
            case InstrumentRelation it -> relation(version, it);
            case InstrumentText it -> text(version, it);
            case Recommendation it -> recommendation(version, it);
            default -> throw new IllegalArgumentException("no message about this");
        };
    }

    private static Message instrument(Version<?> version, Instrument it) {
        DefaultLine line = it.defaultLine();
        return new InstrumentChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.kind().name(),
                it.title(),
                it.titleFr(),
                it.process(),
                it.externalIds().stream()
                        .map(id -> new ExternalId(id.scheme(), id.value(), id.note()))
                        .toList(),
                Claims.sent(version.validity().from()),
                Claims.sent(version.validity().to()),
                line == null ? null : line.framework(),
                line == null ? null : line.organisation());
    }

    private static Message act(Version<?> version, PartyAct it) {
        return new PartyActRecorded(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.actor(),
                it.onBehalfOf(),
                it.act().name(),
                it.scope().name(),
                it.condition(),
                it.date().asSent());
    }

    private static Message provision(Version<?> version, Provision it) {
        return new ProvisionChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.parent(),
                it.number(),
                it.title(),
                it.text(),
                it.classifications().stream()
                        .map(each -> new ProvisionChanged.Classification(each.taxonomy(), each.code()))
                        .toList());
    }

    private static Message framework(Version<?> version, Framework it) {
        return new FrameworkChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.organisation(),
                it.name(),
                it.unit().name(),
                it.scale(),
                it.period().name());
    }

    private static Message figure(Version<?> version, PublishedFigure it) {
        PublishedFigure.Counts counts = it.counts();
        return new PublishedFigureChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.organisation(),
                it.measure(),
                it.value(),
                counts == null ? null : new PublishedFigureChanged.Counts(counts.complete(), counts.of()),
                it.date(),
                it.framework());
    }

    private static Message relation(Version<?> version, InstrumentRelation it) {
        return new InstrumentRelationChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.type().name(),
                it.to(),
                it.actor(),
                Claims.sent(it.date()));
    }

    private static Message text(Version<?> version, InstrumentText it) {
        return new InstrumentTextChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.kind().name(),
                it.label(),
                it.title(),
                it.titleFr(),
                Claims.sent(it.date()));
    }

    private static Message recommendation(Version<?> version, Recommendation it) {
        return new RecommendationChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.instrument(),
                it.by(),
                it.addressee(),
                it.text(),
                it.textFr(),
                it.date().asSent(),
                Claims.sent(it.due()),
                it.followUp(),
                it.benchmark());
    }
}
