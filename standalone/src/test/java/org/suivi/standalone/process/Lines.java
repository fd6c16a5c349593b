package org.suivi.standalone.process;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What was said on a console. */
public final class Lines {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

    public Console console() {
        return console;
    }

    public String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
