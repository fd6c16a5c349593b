package org.suivi.e2e.badinput.round;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;
import org.suivi.e2e.badinput.round.Operation.Parameter;

/** What is tried with one operation. */
final class Trials {

    private static final String FILE = "a file";

    private final Addresses addresses;
    private final Operation operation;
    private final List<Trial> trials = new ArrayList<>();

    private Trials(Addresses addresses, Operation operation) {
        this.addresses = addresses;
        this.operation = operation;
    }

    static List<Trial> of(Operation operation, Addresses addresses) {
        Trials all = new Trials(addresses, operation);
        all.parameters();
        all.bodies();
        return all.trials;
    }

    private void parameters() {
        for (Parameter parameter : operation.parameters()) {
            switch (parameter.in()) {
                case "query" -> query(parameter);
                case "path" -> path(parameter);
                case "header" -> header(parameter);
                default -> throw new IllegalStateException(operation + ": " + parameter);
            }
        }
        add("a query parameter that is not known", withQuery("colour=red"), true, "?colour");
    }

    private void query(Parameter parameter) {
        String name = parameter.name();
        for (String text : Wrong.texts(parameter.schema())) {
            if (!text.isEmpty() || !parameter.mayBeEmpty()) {
                add(name + "=" + text, withQuery(name + "=" + text), true, "");
            }
        }
        if (!operation.streams()) {
            for (String text : Wrong.odd()) {
                add(name + "=" + text, withQuery(name + "=" + text), false, "");
            }
        }
        if (!parameter.schema().type().equals("array")) {
            add(name + " twice", withQuery(name + "=1&" + name + "=1"), true, "");
        }
    }

    private void path(Parameter parameter) {
        String name = parameter.name();
        List<String> texts = new ArrayList<>(Wrong.odd());
        texts.addAll(List.of("%00", "%FF", "a%2Fb", "..", "no-such", "1", "%20"));
        for (String text : texts) {
            Ask ask = ask(addresses.of(operation.template(), name, text));
            add(name + " is " + text, ask, true, "");
        }
    }

    private void header(Parameter parameter) {
        if (takesList()) {
            // the first choice of an indicator's targets needs no version, so whatever is said of one
            return;
        }
        for (String text : List.of("*", "abc", "\"1-0\"", "W/\"1\"", "\"\u00e9\"", "x".repeat(4_000))) {
            Ask ask = ask(addresses.of(operation.template()));
            add(parameter.name() + " is " + text, ask.header(parameter.name() + ": " + text), operation.streams(), "");
        }
    }

    private boolean takesList() {
        return operation.body() != null && operation.body().type().equals("array");
    }

    private void bodies() {
        Schema schema = operation.body();
        if (schema == null) {
            return;
        }
        String address = addresses.of(operation.template());
        for (String broken : List.of("", "null", "{\"", "\"\ud83d\"", "7", "[[[[", "{}{}")) {
            add("the body is " + broken, Ask.target(operation.method(), address).json(broken), true, "");
        }
        Ask text = Ask.target(operation.method(), address).body("text/plain", "{}".getBytes(StandardCharsets.UTF_8));
        add("the body is plain text", text, true, "");
        for (Spoilt spoilt : Spoilt.all(schema)) {
            add(spoilt.what(), Ask.target(operation.method(), address).json(spoilt.body()), true, spoilt.place());
        }
    }

    private Ask withQuery(String query) {
        return ask(addresses.of(operation.template()) + "?" + query);
    }

    /** With a body where one is taken. */
    private Ask ask(String target) {
        Ask ask = Ask.target(operation.method(), target);
        if (operation.media() == null) {
            return ask;
        }
        String body =
                operation.body() == null ? FILE : Samples.of(operation.body()).toString();
        return ask.body(operation.media(), body.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String what, Ask ask, boolean refused, String place) {
        trials.add(new Trial(operation + ", " + what, ask, refused, place));
    }
}
