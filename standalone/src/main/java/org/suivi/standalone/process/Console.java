package org.suivi.standalone.process;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the operator sees: one line for each step, with the time of day. */
public final class Console {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintStream out;
    private final Clock clock;

    public Console(PrintStream out) {
        this.out = out;
        this.clock = Clock.system(ZoneId.systemDefault());
    }

    public synchronized void line(String text) {
        out.printf("%s  %s%n", TIME.format(LocalTime.now(clock)), text);
        out.flush();
    }

    /** Lines that stand by themselves, such as the keys. */
    public synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }
}
