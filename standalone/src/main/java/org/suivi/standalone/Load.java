package org.suivi.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.suivi.standalone.load.CaseLoader;
import org.suivi.standalone.load.Gateway;
import org.suivi.standalone.load.GedImport;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.StartFailure;
import org.suivi.standalone.secret.AccessKeys;

/** Brings data in through the public API of the Suivi that runs here, as anybody could. */
final class Load {
    private final StateFolder state;
    private final Settings settings;
    private final Console console;

    Load(StateFolder state, Settings settings, Console console) {
        this.state = state;
        this.settings = settings;
        this.console = console;
    }

    int folder(Path folder) throws IOException {
        console.line("loading " + folder);
        new CaseLoader(gateway(), console::line).load(folder);
        return 0;
    }

    int file(Path file) throws IOException {
        new GedImport(gateway(), console::line).run(file);
        return 0;
    }

    private Gateway gateway() throws IOException {
        if (!Files.exists(state.keys())) {
            throw new StartFailure("Suivi was never started here: there are no keys. Start it with ./suivi up");
        }
        return new Gateway(URI.create(Running.address(settings)), AccessKeys.in(state.keys()));
    }
}
