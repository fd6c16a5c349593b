package org.suivi.actors.wronginput;

import java.util.List;
import java.util.stream.Stream;

/** Of what sort a field is, and what it cannot be: 400 for what cannot be read as one, 422 for what can and is wrong. */
enum Sort {
    TEXT {
        @Override
        Stream<Wrong> wrong(Field field) {
            return Stream.of(
                    new Wrong("too long", "\"" + "x".repeat(field.most() + 1) + "\"", 422),
                    new Wrong("with NUL", "\"a\\u0000b\"", 422),
                    new Wrong("half of a surrogate pair", "\"a\\ud800b\"", 422));
        }
    },
    CODE {
        @Override
        Stream<Wrong> wrong(Field field) {
            return Stream.of(
                    new Wrong("too long", "\"" + "x".repeat(65) + "\"", 422),
                    new Wrong("with a space", "\"a b\"", 422),
                    new Wrong("with a slash", "\"a/b\"", 422),
                    new Wrong("begun with a dash", "\"-a\"", 422),
                    new Wrong("with an accent", "\"é\"", 422),
                    new Wrong("empty", "\"\"", 422),
                    new Wrong("with NUL", "\"a\\u0000\"", 422),
                    new Wrong("half of a surrogate pair", "\"\\udc00\"", 422));
        }
    },
    CONSTANT {
        @Override
        Stream<Wrong> wrong(Field field) {
            return Stream.of(
                    new Wrong("not one of them", "\"NO_SUCH_THING\"", 400),
                    new Wrong("in small letters", "\"armed_group\"", 400),
                    new Wrong("empty", "\"\"", 400),
                    new Wrong("with NUL", "\"\\u0000\"", 400));
        }
    },
    DATE {
        @Override
        Stream<Wrong> wrong(Field field) {
            return Stream.of(
                            "2014-13",
                            "2015-02-30",
                            "2014-6",
                            "yesterday",
                            "0000",
                            "14",
                            "2014-06-01T00:00:00Z",
                            "",
                            "2014-06/2014-01",
                            "2014/",
                            "/2014",
                            "2014/2015/2016",
                            "-2014",
                            "２０１４",
                            "2014\\u0000")
                    .map(text -> new Wrong("'" + text + "'", "\"" + text + "\"", 400));
        }
    },
    COUNTRY {
        @Override
        Stream<Wrong> wrong(Field field) {
            return patterns("Mali", "ml", "M", "MLI", "M1", "");
        }
    },
    LANGUAGE {
        @Override
        Stream<Wrong> wrong(Field field) {
            return patterns("français", "f", "fr_FR", "fr-", "");
        }
    },
    SCRIPT {
        @Override
        Stream<Wrong> wrong(Field field) {
            return patterns("arab", "Arabic", "ARAB", "");
        }
    };

    /**
     * A value that the field must not take.
     *
     * @param json as it stands in the body
     */
    record Wrong(String what, String json, int status) {}

    abstract Stream<Wrong> wrong(Field field);

    /** What no field of one value can be. */
    List<Wrong> ofAnotherType() {
        return List.of(
                new Wrong("a number", "5", 400),
                new Wrong("a truth", "true", 400),
                new Wrong("a list", "[\"a\"]", 400),
                new Wrong("an object", "{\"a\": \"b\"}", 400));
    }

    private static Stream<Wrong> patterns(String... texts) {
        return Stream.of(texts).map(text -> new Wrong("'" + text + "'", "\"" + text + "\"", 422));
    }
}
