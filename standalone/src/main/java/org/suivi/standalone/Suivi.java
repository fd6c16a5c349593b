package org.suivi.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suivi.standalone.load.LoadFailure;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.StartFailure;

/** What the script {@code suivi} calls. Exit codes: 0 done, 1 failed, 2 called wrongly, 3 not running. */
public final class Suivi {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** Held for ever, since the levels of a logger that is collected are forgotten. */
    private static final Logger ROOT = Logger.getLogger("");

    private Suivi() {}

    public static void main(String[] arguments) {
        ROOT.setLevel(Level.SEVERE);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Console console = new Console(System.out);
        try {
            Path home = Path.of(System.getProperty("suivi.home", ".")).toRealPath();
            Path root = Path.of(
                    System.getProperty("suivi.state", home.resolve(".suivi").toString()));
            Settings settings = Settings.of(root, System.getenv());
            StateFolder state = StateFolder.at(root);
            return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "up" -> new Up(home, state, settings, console).run();
                case "running" -> new Running(state, settings, console).exitCode();
                case "status" -> new Running(state, settings, console).tell();
                case "down" -> new Down(home, state, settings, console).run();
                case "load" -> new Load(state, settings, console).folder(Path.of(arguments.get(1)));
                case "import" -> new Load(state, settings, console).file(Path.of(arguments.get(1)));
                default -> MISUSED;
            };
        } catch (StartFailure explained) {
            console.plain(explained.getMessage());
            return FAILED;
        } catch (LoadFailure explained) {
            console.plain(explained.getMessage());
            return FAILED;
        } catch (IOException failure) {
            console.plain("It could not be done: " + failure);
            return FAILED;
        }
    }
}
