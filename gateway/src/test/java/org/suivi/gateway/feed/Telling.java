package org.suivi.gateway.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.AssessmentChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.CloudEvents;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.IncidentChanged;
import org.suivi.contracts.IncidentDate;
import org.suivi.contracts.IncidentPlace;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.PublicIncidentChanged;
import org.suivi.contracts.Review;
import org.suivi.contracts.State;
import org.suivi.testing.RealServers;

/** Tells what services tell, over the real broker. */
public final class Telling {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Claim CLAIM = new Claim(
            State.ACTIVE,
            Instant.parse("2026-11-20T09:15:00.123456Z"),
            "suivi-editors",
            null,
            null,
            null,
            null,
            null,
            null);

    private Telling() {}

    /** Returns once the broker has them all; of one key they stand in their order. */
    public static void send(Message... messages) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Message message : messages) {
                sent.add(producer.send(record(message)));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(Message message) throws JsonProcessingException {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(message.topic(), message.key(), JSON.writeValueAsBytes(message));
        Map.of(
                        CloudEvents.SPECVERSION,
                        CloudEvents.VERSION,
                        CloudEvents.ID,
                        message.eventId(),
                        CloudEvents.TYPE,
                        message.type(),
                        CloudEvents.SOURCE,
                        "/suivi/tests",
                        CloudEvents.TIME,
                        "2026-11-20T09:15:00.123456Z",
                        CloudEvents.CONTENT_TYPE,
                        CloudEvents.JSON)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    public static String anId() {
        return UUID.randomUUID().toString();
    }

    public static ActorChanged actor(String code, int version, String kind) {
        return new ActorChanged(code, version, CLAIM, kind, null, "ML", null, null, List.of());
    }

    public static DisclosureChanged disclosure(String person, int version, boolean open) {
        return new DisclosureChanged(person, version, CLAIM, open);
    }

    public static NameChanged name(String id, String actor) {
        return new NameChanged(id, 1, CLAIM, actor, "a name", "fr", null, "OFFICIAL", "STRONG");
    }

    public static AssessmentChanged assessment(String id, int version, Review review, String organisation) {
        return new AssessmentChanged(
                id,
                version,
                CLAIM,
                "mali-2015.c10",
                "mali-2015-commitments",
                organisation,
                "OWN",
                new AssessmentChanged.Period(LocalDate.parse("2019-04-01"), LocalDate.parse("2019-12-31")),
                review,
                2,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    public static IncidentChanged incident(String id, String organisation, PassOn passOn) {
        return incident(id, 1, organisation, passOn);
    }

    public static IncidentChanged incident(String id, int version, String organisation, PassOn passOn) {
        return new IncidentChanged(
                id,
                version,
                CLAIM,
                "ARMED_CLASH",
                new IncidentDate(LocalDate.parse("2015-04-27"), LocalDate.parse("2015-04-27"), "DAY"),
                new IncidentPlace(null, null, "ADM1", null, "ML"),
                "ML-7",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                "REPORTED",
                false,
                "RESTRICTED",
                organisation,
                passOn);
    }

    public static PublicIncidentChanged publicIncident(String id) {
        return publicIncident(id, 1, State.ACTIVE, null);
    }

    /** What was told of it before a version is not for the public any more. */
    public static PublicIncidentChanged withdrawn(String id, int version) {
        return publicIncident(id, version, State.RETRACTED, version);
    }

    private static PublicIncidentChanged publicIncident(String id, int version, State state, Integer forgetBefore) {
        return new PublicIncidentChanged(
                id,
                version,
                state,
                "2015-04",
                "ARMED_CLASH",
                new IncidentDate(LocalDate.parse("2015-04-01"), LocalDate.parse("2015-04-30"), "MONTH"),
                new IncidentPlace(null, null, "ADM1", null, "ML"),
                "ML-7",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                "REPORTED",
                false,
                List.of("date", "place"),
                1,
                null,
                forgetBefore);
    }
}
