package org.suivi.contracts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every CloudEvents type that a service may send, and the record that its body is read into. */
public final class MessageTypes {
    private static final Map<String, Class<? extends Message>> ALL = Map.ofEntries(
            Map.entry("actor.changed.v1", ActorChanged.class),
            Map.entry("name.changed.v1", NameChanged.class),
            Map.entry("relation.changed.v1", RelationChanged.class),
            Map.entry("classification.changed.v1", ClassificationChanged.class),
            Map.entry("listing.changed.v1", ListingChanged.class),
            Map.entry("preference.changed.v1", PreferenceChanged.class),
            Map.entry("merge.changed.v1", MergeChanged.class),
            Map.entry("external-id.changed.v1", ExternalIdChanged.class),
            Map.entry("disclosure.changed.v1", DisclosureChanged.class),
            Map.entry("organisation.changed.v1", OrganisationChanged.class),
            Map.entry("licence.changed.v1", LicenceChanged.class),
            Map.entry("source.changed.v1", SourceChanged.class),
            Map.entry("area.changed.v1", AreaChanged.class),
            Map.entry("incident.recorded.v1", IncidentChanged.class),
            Map.entry("incident.corrected.v1", IncidentChanged.class),
            Map.entry("incident.retracted.v1", IncidentChanged.class),
            Map.entry("incident-public.recorded.v1", PublicIncidentChanged.class),
            Map.entry("incident-public.corrected.v1", PublicIncidentChanged.class),
            Map.entry("incident-public.retracted.v1", PublicIncidentChanged.class),
            Map.entry("instrument.changed.v1", InstrumentChanged.class),
            Map.entry("party.act.v1", PartyActRecorded.class),
            Map.entry("provision.changed.v1", ProvisionChanged.class),
            Map.entry("framework.changed.v1", FrameworkChanged.class),
            Map.entry("benchmark.changed.v1", BenchmarkChanged.class),
            Map.entry("responsibility.changed.v1", ResponsibilityChanged.class),
            Map.entry("deadline.changed.v1", DeadlineChanged.class),
            Map.entry("indicator.changed.v1", IndicatorChanged.class),
            Map.entry("indicator.crossed.v1", IndicatorCrossed.class),
            Map.entry("deadline.passed.v1", DeadlinePassed.class),
            Map.entry("dependency.changed.v1", DependencyChanged.class),
            Map.entry("instrument-relation.changed.v1", InstrumentRelationChanged.class),
            Map.entry("benchmark-set.changed.v1", BenchmarkSetChanged.class),
            Map.entry("instrument-text.changed.v1", InstrumentTextChanged.class),
            Map.entry("recommendation.changed.v1", RecommendationChanged.class),
            Map.entry("measurement.changed.v1", MeasurementChanged.class),
            Map.entry("published-figure.changed.v1", PublishedFigureChanged.class),
            Map.entry("assessment.drafted.v1", AssessmentChanged.class),
            Map.entry("assessment.submitted.v1", AssessmentChanged.class),
            Map.entry("assessment.approved.v1", AssessmentChanged.class),
            Map.entry("assessment.returned.v1", AssessmentChanged.class),
            Map.entry("assessment.superseded.v1", AssessmentChanged.class),
            Map.entry("assessment.retracted.v1", AssessmentChanged.class));

    private static final Set<String> KINDS = Set.of(
            "actor",
            "area",
            "assessment",
            "benchmark",
            "benchmark-set",
            "classification",
            "deadline",
            "deadline-passed",
            "dependency",
            "disclosure",
            "external-id",
            "framework",
            "incident",
            "incident-public",
            "indicator",
            "indicator-crossed",
            "instrument",
            "instrument-relation",
            "instrument-text",
            "licence",
            "listing",
            "measurement",
            "merge",
            "name",
            "organisation",
            "party-act",
            "preference",
            "provision",
            "published-figure",
            "recommendation",
            "relation",
            "responsibility",
            "source");

    private MessageTypes() {}

    /** Every kind of thing that a message tells of, such as {@code party-act}. */
    public static Set<String> kinds() {
        return KINDS;
    }

    /** All types with their records. */
    public static Map<String, Class<? extends Message>> all() {
        return ALL;
    }

    /** The record that a body of this type is read into; empty for a type unknown to this version of the contracts. */
    public static Optional<Class<? extends Message>> recordOf(String type) {
        return Optional.ofNullable(ALL.get(type));
    }
}
