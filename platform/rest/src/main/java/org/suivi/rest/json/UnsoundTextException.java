package org.suivi.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text that no database can hold and give back as it was. */
public class UnsoundTextException extends MismatchedInputException {

    public static final String EXPECTED = "text without NUL and without half of a surrogate pair is expected";

    private static final long serialVersionUID = 1L;

    UnsoundTextException(JsonParser parser) {
        super(parser, EXPECTED, String.class);
    }
}
