package org.suivi.gateway.feed;

import java.util.List;
import java.util.stream.Stream;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.AreaChanged;
import org.suivi.contracts.AssessmentChanged;
import org.suivi.contracts.BenchmarkChanged;
import org.suivi.contracts.BenchmarkSetChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.ClassificationChanged;
import org.suivi.contracts.DeadlineChanged;
import org.suivi.contracts.DeadlinePassed;
import org.suivi.contracts.DependencyChanged;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.ExternalIdChanged;
import org.suivi.contracts.FrameworkChanged;
import org.suivi.contracts.IncidentChanged;
import org.suivi.contracts.IndicatorChanged;
import org.suivi.contracts.IndicatorCrossed;
import org.suivi.contracts.InstrumentChanged;
import org.suivi.contracts.InstrumentRelationChanged;
import org.suivi.contracts.InstrumentTextChanged;
import org.suivi.contracts.LicenceChanged;
import org.suivi.contracts.ListingChanged;
import org.suivi.contracts.MeasurementChanged;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.OrganisationChanged;
import org.suivi.contracts.PartyActRecorded;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.ProvisionChanged;
import org.suivi.contracts.PublicIncidentChanged;
import org.suivi.contracts.PublishedFigureChanged;
import org.suivi.contracts.RecommendationChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.ResponsibilityChanged;
import org.suivi.contracts.SourceChanged;

/** Decides for each message who may learn of it, and where the thing is read. */
final class FeedEntries {

    private static final String PERSON = "PERSON";

    private FeedEntries() {}

    static boolean tellsOfAPerson(Message message) {
        return message instanceof ActorChanged actor && actor.actorKind().equals(PERSON);
    }

    static FeedEntry of(Message message) {
        return switch (message) {
            case ActorChanged it -> actor(it);
            case NameChanged it -> about(it, it.claim(), "actors/" + it.actor() + "/names/" + it.id(), it.actor());
            case RelationChanged it -> about(it, it.claim(), "relations/" + it.id(), it.from(), it.to());
            case PreferenceChanged it -> about(it, it.claim(), "relations/" + it.relation(), it.from(), it.to());
            case MergeChanged it -> about(it, it.claim(), "actors/" + it.actor(), it.actor(), it.into());
            case ClassificationChanged it ->
                about(it, it.claim(), "actors/" + it.actor() + "/classifications/" + it.id(), it.actor());
            case ListingChanged it ->
                about(it, it.claim(), "actors/" + it.actor() + "/listings/" + it.id(), it.actor());
            case DisclosureChanged it -> about(it, it.claim(), "actors/" + it.actor(), it.actor());
            case ExternalIdChanged it ->
                about(it, it.claim(), "actors/" + it.actor() + "/external-ids/" + it.id(), it.actor());
            case OrganisationChanged it -> open(it, it.claim(), "organisations/" + it.code());
            case LicenceChanged it -> open(it, it.claim(), "licences/" + it.code());
            case SourceChanged it -> source(it);
            case AreaChanged it -> open(it, it.claim(), "areas/" + it.code());
            case IncidentChanged it -> incident(it);
            case PublicIncidentChanged it ->
                entry(it, FeedAudience.PUBLIC, "", it.recorded(), "incidents/" + it.id(), List.of());
            case InstrumentChanged it -> open(it, it.claim(), "instruments/" + it.code());
            case PartyActRecorded it ->
                about(it, it.claim(), under(it.instrument(), "signatures/" + it.id()), it.actor());
            case ProvisionChanged it -> open(it, it.claim(), under(it.instrument(), "provisions/" + it.code()));
            case FrameworkChanged it -> open(it, it.claim(), "frameworks/" + it.code());
            case BenchmarkChanged it -> open(it, it.claim(), "benchmarks/" + it.code());
            case ResponsibilityChanged it ->
                about(it, it.claim(), "benchmarks/" + it.benchmark() + "/responsibilities/" + it.id(), it.actor());
            case DeadlineChanged it -> open(it, it.claim(), "benchmarks/" + it.benchmark() + "/deadlines");
            case DependencyChanged it ->
                open(it, it.claim(), "benchmarks/" + it.benchmark() + "/dependencies/" + it.id());
            case IndicatorChanged it -> open(it, it.claim(), "indicators/" + it.code());
            case IndicatorCrossed it ->
                // it was computed from exact incidents, so that it would tell of those that the public does not see
                entry(
                        it,
                        FeedAudience.EXACT,
                        "",
                        it.recordedFrom().toString(),
                        "indicators/" + it.indicator(),
                        List.of());
            case DeadlinePassed it ->
                open(it, it.recordedFrom().toString(), "benchmarks/" + it.benchmark() + "/deadlines");
            case PublishedFigureChanged it ->
                open(it, it.claim(), under(it.instrument(), "published-figures/" + it.id()));
            case InstrumentRelationChanged it -> relation(it);
            case InstrumentTextChanged it -> open(it, it.claim(), under(it.instrument(), "versions/" + it.id()));
            case RecommendationChanged it ->
                about(it, it.claim(), under(it.instrument(), "recommendations/" + it.id()), it.addressee());
            case BenchmarkSetChanged it -> open(it, it.claim(), "benchmark-sets/" + it.code());
            case MeasurementChanged it ->
                open(it, it.claim(), "indicators/" + it.indicator() + "/measurements/" + it.id());
            case AssessmentChanged it -> assessment(it);
        };
    }

    /** What a message says about the rows before it; mostly nothing. */
    static Stream<Reprotected> reprotected(Message message) {
        return switch (message) {
            case IncidentChanged it
            when it.version() > 1 -> {
                FeedEntry entry = incident(it);
                yield Stream.of(
                        new Reprotected(it.kind(), it.id(), it.version(), entry.audience(), entry.organisation()));
            }
            case PublicIncidentChanged it
            when it.forgetBefore() != null ->
                Stream.of(new Reprotected(it.kind(), it.id(), it.forgetBefore(), FeedAudience.NOBODY, ""));
            default -> Stream.empty();
        };
    }

    private static FeedEntry actor(ActorChanged it) {
        // the store knows which persons are open to everybody
        return about(it, it.claim(), "actors/" + it.code(), it.code());
    }

    // that there is a source whose reports are not public is itself not public
    private static FeedEntry source(SourceChanged it) {
        FeedAudience audience = it.defaultSensitivity().equals("PUBLIC") ? FeedAudience.EVERYBODY : FeedAudience.EXACT;
        return entry(it, audience, it.organisation(), recorded(it.claim()), "sources/" + it.code(), List.of());
    }

    private static FeedEntry relation(InstrumentRelationChanged it) {
        String path = under(it.instrument(), "relations/" + it.id());
        String actor = it.actor();
        return actor == null ? open(it, it.claim(), path) : about(it, it.claim(), path, actor);
    }

    private static FeedEntry incident(IncidentChanged it) {
        FeedAudience audience = it.passOn() == PassOn.ALL ? FeedAudience.EXACT : FeedAudience.OWN;
        return entry(it, audience, it.organisation(), recorded(it.claim()), "incidents/" + it.id(), List.of());
    }

    // one that was approved is superseded or taken back for everybody; the store knows whether it was
    private static FeedEntry assessment(AssessmentChanged it) {
        FeedAudience audience =
                switch (it.review()) {
                    case APPROVED, SUPERSEDED -> FeedAudience.EVERYBODY;
                    case SUBMITTED -> FeedAudience.SUBMITTED;
                    case DRAFT, RETURNED, RETRACTED -> FeedAudience.DRAFT;
                };
        return entry(it, audience, it.organisation(), recorded(it.claim()), "assessments/" + it.id(), List.of());
    }

    private static FeedEntry open(Message it, Claim claim, String path) {
        return open(it, recorded(claim), path);
    }

    private static FeedEntry open(Message it, String recorded, String path) {
        return entry(it, FeedAudience.EVERYBODY, "", recorded, path, List.of());
    }

    private static FeedEntry about(Message it, Claim claim, String path, String... actors) {
        return entry(it, FeedAudience.EVERYBODY, "", recorded(claim), path, List.of(actors));
    }

    private static FeedEntry entry(
            Message it, FeedAudience audience, String organisation, String recorded, String path, List<String> about) {
        return new FeedEntry(
                it.kind(),
                it.id(),
                it.version(),
                it.type(),
                audience,
                organisation,
                recorded,
                "/api/v1/" + path,
                about);
    }

    private static String under(String instrument, String what) {
        return "instruments/" + instrument + "/" + what;
    }

    private static String recorded(Claim claim) {
        return claim.recordedFrom().toString();
    }
}
