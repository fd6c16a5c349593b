package org.suivi.events.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.rest.json.Texts;

/** The fields of one JSON object, read one by one; every fault is noted with its pointer and reading goes on. */
final class Fields {

    /** A field that we do not know. */
    static final String UNKNOWN_FIELD = "unknown-field";

    /** A value of another JSON type than expected. */
    static final String TYPE = "type";

    private static final String REQUIRED = "required";

    private final JsonNode object;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private Fields(JsonNode object, String pointer, List<Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** The fields of an object, or null with a fault when it is none. */
    static @Nullable Fields of(JsonNode node, String pointer, List<Fault> faults) {
        if (!node.isObject()) {
            faults.add(new Fault(pointer, TYPE, "an object is expected"));
            return null;
        }
        return new Fields(node, pointer, faults);
    }

    /** Notes a fault for each field that nobody asked for; to be called last. */
    void refuseOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault(name, UNKNOWN_FIELD, "there is no such field");
            }
        });
    }

    void fault(String name, String code, String detail) {
        faults.add(new Fault(at(name), code, detail));
    }

    @Nullable
    String text(String name, int longest) {
        JsonNode node = node(name);
        return node == null ? null : text(node, at(name), longest);
    }

    @Nullable
    String requiredText(String name, int longest) {
        return required(name, text(name, longest));
    }

    /** A text that a function reads; what it refuses is a fault with that code. */
    <T> @Nullable T read(String name, String code, Function<String, T> reading) {
        String text = text(name, 100);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            fault(name, code, String.valueOf(e.getMessage()));
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> codes) {
        return read(name, "one-of", text -> Arrays.stream(codes.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("one of " + String.join(", ", names(codes)) + " is expected")));
    }

    @Nullable
    Integer integer(String name, int least, int most) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        String expected = "a whole number from " + least + " to " + most + " is expected";
        if (!node.isIntegralNumber()) {
            fault(name, TYPE, expected);
            return null;
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            fault(name, "range", expected);
            return null;
        }
        return node.intValue();
    }

    @Nullable
    Double number(String name, double least, double most) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            fault(name, TYPE, "a number is expected");
            return null;
        }
        double value = node.doubleValue();
        if (!(value >= least && value <= most)) {
            fault(name, "range", "a number from " + plain(least) + " to " + plain(most) + " is expected");
            return null;
        }
        return value;
    }

    boolean flag(String name) {
        JsonNode node = node(name);
        if (node != null && !node.isBoolean()) {
            fault(name, TYPE, "true or false is expected");
        }
        return node != null && node.booleanValue();
    }

    /** The objects of an array, each read by its own fields; those that are none are left out. */
    <T> List<T> objects(String name, int most, Function<Fields, @Nullable T> reading) {
        List<T> read = new ArrayList<>();
        int index = 0;
        for (JsonNode element : array(name, most)) {
            Fields fields = of(element, at(name) + "/" + index++, faults);
            T value = fields == null ? null : reading.apply(fields);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    /** The texts of an array, each of which has to pass. */
    List<String> texts(String name, int most, int longest, String code, Function<String, String> checking) {
        List<String> read = new ArrayList<>();
        int index = 0;
        for (JsonNode element : array(name, most)) {
            String place = at(name) + "/" + index++;
            String text = text(element, place, longest);
            if (text != null) {
                try {
                    read.add(checking.apply(text));
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(place, code, String.valueOf(e.getMessage())));
                }
            }
        }
        return read;
    }

    /** An object within this one; null when it is not there. */
    @Nullable
    Fields object(String name) {
        JsonNode node = node(name);
        return node == null ? null : of(node, at(name), faults);
    }

    <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null && node(name) == null) {
            fault(name, REQUIRED, "it must be given");
        }
        return value;
    }

    private Iterable<JsonNode> array(String name, int most) {
        JsonNode node = node(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            fault(name, TYPE, "an array is expected");
            return List.of();
        }
        if (node.size() > most) {
            fault(name, "size", "at most " + most + " are taken");
            return List.of();
        }
        return node;
    }

    private @Nullable String text(JsonNode node, String place, int longest) {
        if (!node.isTextual()) {
            faults.add(new Fault(place, TYPE, "a text is expected"));
            return null;
        }
        if (!Texts.isSound(node.textValue())) {
            faults.add(new Fault(place, "characters", "it holds characters that no text has: NUL, or half of a pair"));
            return null;
        }
        String text = Texts.composed(node.textValue());
        if (text.isBlank()) {
            faults.add(new Fault(place, "blank", "a text is expected that is not empty"));
            return null;
        }
        if (text.length() > longest) {
            faults.add(new Fault(place, "size", "at most " + longest + " characters are taken"));
            return null;
        }
        return text;
    }

    private @Nullable JsonNode node(String name) {
        known.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }
}
