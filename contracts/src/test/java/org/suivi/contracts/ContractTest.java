package org.suivi.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    static List<String> types() {
        return Schemas.typesInOrder();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleFitsTheSchema(String type) {
        assertThat(Schemas.validator(type).validate(Schemas.sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleGoesThroughTheRecordUnchanged(String type) throws Exception {
        JsonNode sample = Schemas.sample(type);
        Message message = read(type, sample);
        JsonNode written = Schemas.JSON.readTree(Schemas.JSON.writeValueAsBytes(message));
        assertThat(same(written, sample)).as("%s", written).isTrue();
        assertThat(Schemas.validator(type).validate(written)).isEmpty();
        assertThat(message.type()).isEqualTo(type);
    }

    @Test
    void theKindsAreThoseOfAllMessages() throws Exception {
        Set<String> kinds = new HashSet<>();
        for (String type : types()) {
            kinds.add(read(type, Schemas.sample(type)).kind());
        }
        assertThat(MessageTypes.kinds()).isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyComponentIsInTheSchemaAndTheReverse(String type) {
        Set<String> seen = new HashSet<>();
        sameFields(MessageTypes.all().get(type), Schemas.schema(type), seen);
        assertThat(seen).contains(MessageTypes.all().get(type).getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void unknownFieldsAreIgnored(String type) throws Exception {
        ObjectNode later = (ObjectNode) Schemas.sample(type);
        later.put("addedLater", "unheard of");
        later.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode part) {
                part.put("addedLater", 1);
            }
        });
        assertThat(read(type, later)).isEqualTo(read(type, Schemas.sample(type)));
        assertThat(Schemas.validator(type).validate(later)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBodyWithoutARequiredFieldIsNoMessage(String type) {
        JsonNode schema = Schemas.resolved(Schemas.schema(type));
        for (JsonNode required : schema.get("required")) {
            ObjectNode body = (ObjectNode) Schemas.sample(type);
            body.remove(required.textValue());
            assertThatThrownBy(() -> read(type, body)).hasMessageContaining(required.textValue());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMessageNamesATopicThatIsMadeAndAKey(String type) throws Exception {
        Message message = read(type, Schemas.sample(type));
        assertThat(Topics.all()).contains(message.topic());
        assertThat(message.key()).isNotBlank();
        assertThat(message.eventId()).isEqualTo(message.kind() + "/" + message.id() + "/" + message.version());
    }

    @Test
    void everySchemaIsOfAMessageOrPartOfOne() {
        Set<String> reached = new HashSet<>();
        types().forEach(type -> reach(type, reached));
        assertThat(Schemas.names()).containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void everySampleIsOfAMessageAndEveryMessageHasOne() {
        assertThat(Schemas.sampleNames()).containsExactlyInAnyOrderElementsOf(types());
    }

    @Test
    void everyRecordThatIsAMessageHasAType() {
        assertThat(MessageTypes.all().values()).containsAll(messages());
        assertThat(messages()).hasSizeGreaterThan(15);
    }

    private static List<Class<? extends Message>> messages() {
        return Arrays.stream(Message.class.getPermittedSubclasses())
                .<Class<? extends Message>>map(each -> each.asSubclass(Message.class))
                .toList();
    }

    private static Message read(String type, JsonNode body) throws Exception {
        return Schemas.JSON.treeToValue(body, MessageTypes.recordOf(type).orElseThrow());
    }

    /** Whether two documents are the same, {@code 12} and {@code 12.0} being one number. */
    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    private static void reach(String name, Set<String> reached) {
        if (reached.add(name)) {
            Schemas.schema(name).findValues("$ref").forEach(reference -> reach(Schemas.nameOf(reference), reached));
        }
    }

    private static void sameFields(Class<?> record, JsonNode schema, Set<String> seen) {
        seen.add(record.getSimpleName());
        JsonNode properties = Schemas.resolved(schema).get("properties");
        Set<String> names = Stream.of(record.getRecordComponents())
                .map(ContractTest::nameOf)
                .collect(Collectors.toSet());
        Set<String> described = new HashSet<>();
        properties.fieldNames().forEachRemaining(described::add);
        assertThat(described).as(record.getSimpleName()).isEqualTo(names);
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = properties.get(nameOf(component));
            assertThat(property.path("description").asText())
                    .as(record.getSimpleName() + "." + component.getName())
                    .endsWith(".");
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord()) {
                sameFields(item, property.get("items"), seen);
            } else if (type instanceof Class<?> part && part.isRecord()) {
                sameFields(part, property, seen);
            } else if (type instanceof Class<?> words && words.isEnum()) {
                assertThat(property.get("enum"))
                        .extracting(JsonNode::textValue)
                        .containsExactlyElementsOf(Stream.of(words.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            }
        }
    }

    private static String nameOf(RecordComponent component) {
        // an annotation of a component that Jackson reads stands on its accessor too
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
