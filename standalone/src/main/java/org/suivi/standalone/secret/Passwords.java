package org.suivi.standalone.secret;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Passwords by name, made when first asked for and the same ever after. */
public final class Passwords {
    private static final String CURSOR_KEY = "cursor-key";
    private static final String OPERATOR_KEY = "operator-key";

    private final Path file;
    private final Properties known = new Properties();

    private Passwords(Path file) {
        this.file = file;
    }

    public static Passwords in(Path folder) throws IOException {
        Passwords passwords = new Passwords(folder.resolve("passwords"));
        if (Files.exists(passwords.file)) {
            try (Reader reader = Files.newBufferedReader(passwords.file)) {
                passwords.known.load(reader);
            }
        }
        return passwords;
    }

    /** The password of a database role. */
    public String of(String role) throws IOException {
        return known("role-" + role, RandomText::urlSafe);
    }

    /** The key that signs cursors, in base64; the services share it. */
    public String cursorKey() throws IOException {
        return known(CURSOR_KEY, () -> Base64.getEncoder().encodeToString(RandomText.bytes()));
    }

    /** What an operator shows to see dead letters and to have replicas rebuilt. */
    public String operatorKey() throws IOException {
        return known(OPERATOR_KEY, RandomText::urlSafe);
    }

    private synchronized String known(String name, Supplier<String> make) throws IOException {
        String there = known.getProperty(name);
        if (there != null) {
            return there;
        }
        String made = make.get();
        known.setProperty(name, made);
        StringWriter text = new StringWriter();
        new TreeMap<>(known).forEach((key, value) -> text.append(key + "=" + value + "\n"));
        OwnerOnly.write(file, text.toString());
        return made;
    }
}
