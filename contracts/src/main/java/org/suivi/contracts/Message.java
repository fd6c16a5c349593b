package org.suivi.contracts;

/**
 * A fact that one service tells the others: the whole state of one version of one thing. Fields are only ever added,
 * and a reader ignores those that it does not know.
 */
public sealed interface Message
        permits ActorChanged,
                NameChanged,
                RelationChanged,
                ClassificationChanged,
                ListingChanged,
                PreferenceChanged,
                MergeChanged,
                ExternalIdChanged,
                DisclosureChanged,
                OrganisationChanged,
                LicenceChanged,
                SourceChanged,
                AreaChanged,
                IncidentChanged,
                PublicIncidentChanged,
                InstrumentChanged,
                PartyActRecorded,
                ProvisionChanged,
                FrameworkChanged,
                BenchmarkChanged,
                ResponsibilityChanged,
                DeadlineChanged,
                IndicatorChanged,
                IndicatorCrossed,
                DeadlinePassed,
                DependencyChanged,
                InstrumentRelationChanged,
                BenchmarkSetChanged,
                InstrumentTextChanged,
                RecommendationChanged,
                MeasurementChanged,
                PublishedFigureChanged,
                AssessmentChanged {
    /** The CloudEvents type, such as {@code actor.changed.v1}: names the schema of the body. */
    String type();

    /** What the thing is, such as {@code actor}: as in the change log of the service that owns it. */
    String kind();

    /** The code or id of the thing. */
    String id();

    /** Which version of the thing, counted from 1; a receiver keeps each version once, in whatever order they come. */
    int version();

    /** The Kafka key: messages with the same key keep their order. */
    String key();

    /** The Kafka topic that bears it. */
    String topic();

    /** The CloudEvents id, {@code kind/id/version}: the same for every sending of the same version. */
    default String eventId() {
        return kind() + "/" + id() + "/" + version();
    }
}
