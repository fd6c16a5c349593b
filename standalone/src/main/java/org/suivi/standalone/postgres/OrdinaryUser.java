package org.suivi.standalone.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.suivi.standalone.process.StartFailure;

/**
 * How PostgreSQL, which refuses to run as root, is run by root: in a user namespace of its own, where the kernel does
 * not count it as root; else, where containers forbid that, as an ordinary user who then owns the data.
 */
sealed interface OrdinaryUser {
    /** The words that stand before the command. */
    List<String> prefix();

    /** Hands the folder to the user. */
    void own(Path folder) throws IOException;

    /** We are no root: nothing to do. */
    record Ourselves() implements OrdinaryUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path folder) {}
    }

    record Namespace() implements OrdinaryUser {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }

        @Override
        public void own(Path folder) {}
    }

    record Other(String name) implements OrdinaryUser {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups");
        }

        @Override
        public void own(Path folder) throws IOException {
            UserPrincipal user =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes)
                        throws IOException {
                    Files.setOwner(inside, user);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path inside, BasicFileAttributes attributes) throws IOException {
                    Files.setOwner(inside, user);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** The way that works here for programs in the folder. */
    static OrdinaryUser forProgramsIn(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Ourselves();
        }
        for (OrdinaryUser way : List.of(new Namespace(), new Other("postgres"), new Other("nobody"))) {
            if (reaches(way, folder)) {
                return way;
            }
        }
        throw new StartFailure(
                ("PostgreSQL may not run as root, and neither a user namespace nor the user nobody reaches %s."
                                + " Run suivi as an ordinary user, or keep the state (SUIVI_STATE) where every user may pass.")
                        .formatted(folder));
    }

    private static boolean reaches(OrdinaryUser way, Path folder) {
        List<String> command = new ArrayList<>(way.prefix());
        command.addAll(List.of("test", "-x", folder.toString()));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
