package org.suivi.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.suivi.standalone.load.ActorListImport;
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
        if (ActorListImport.isOne(file)) {
            new ActorListImport(gateway(), console::line).run(file);
            return 0;
        }
        JsonNode end = new GedImport(gateway(), console::line).run(file);
        if (end.path("state").asText().equals("FAILED")) {
            console.line("the import failed: " + end.path("failure").asText("see the log of events-service"));
            return 1;
        }
        return 0;
    }

    private Gateway gateway() throws IOException {
        if (!Files.exists(state.keys())) {
            throw new StartFailure("Suivi was never started here: there are no keys. Start it with ./suivi up");
        }
        return new Gateway(URI.create(Running.address(settings)), AccessKeys.in(state.keys()));
    }
}
