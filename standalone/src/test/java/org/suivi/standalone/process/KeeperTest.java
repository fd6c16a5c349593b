package org.suivi.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    @TempDir
    Path folder;

    private final Lines lines = new Lines();

    @Test
    void aChildThatDiesIsStartedAgain() throws Exception {
        try (var keeper = new Keeper(shell("echo up >> starts; sleep 60"), record(), lines.console())) {
            keeper.start();
            await(() -> starts() == 1);
            ProcessHandle first = running();
            first.destroyForcibly();

            await(() -> starts() == 2);

            assertThat(running().pid()).isNotEqualTo(first.pid());
            assertThat(lines.said()).contains("child ended by itself", "started again in 1 s");
        }
    }

    @Test
    void aChildThatNeverComesUpIsGivenUpWithTheEndOfItsLog() throws Exception {
        try (var keeper = new Keeper(shell("echo no database; exit 7"), record(), lines.console())) {
            keeper.start();

            assertThatThrownBy(() -> keeper.awaitReady(Duration.ofSeconds(30)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("child does not start")
                    .hasMessageContaining("no database");
        }
    }

    @Test
    void whatAnEarlierRunLeftIsEndedFirst() throws Exception {
        Process leftover = shell("sleep 60").start();
        record().write(leftover.toHandle());

        try (var keeper = new Keeper(shell("sleep 60"), record(), lines.console())) {
            keeper.start();

            assertThat(leftover.isAlive()).isFalse();
            assertThat(running().pid()).isNotEqualTo(leftover.pid());
        }
    }

    @Test
    void anotherProgramThatGotTheSameNumberIsLeftAlone() throws Exception {
        Process innocent = shell("sleep 60").start();
        long started = innocent.info().startInstant().orElseThrow().toEpochMilli();
        Files.writeString(folder.resolve("child.pid"), innocent.pid() + " " + (started - 60_000));

        try (var keeper = new Keeper(shell("sleep 60"), record(), lines.console())) {
            keeper.start();

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void aChildThatDoesNotListenIsEndedByForce() throws Exception {
        var keeper = new Keeper(
                shell("trap '' TERM; touch deaf; while true; do sleep 0.1; done"), record(), lines.console());
        keeper.start();
        ProcessHandle child = running();
        await(() -> Files.exists(folder.resolve("deaf")));

        keeper.close();

        child.onExit().get(1, TimeUnit.SECONDS);
        assertThat(record().running()).isEmpty();
    }

    private ProcessRecord record() {
        return new ProcessRecord(folder, "child");
    }

    private ProcessHandle running() {
        return record().running().orElseThrow();
    }

    private int starts() {
        try {
            return Files.readAllLines(folder.resolve("starts")).size();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(condition);
    }

    private Child shell(String script) {
        return new Child() {
            @Override
            public String name() {
                return "child";
            }

            @Override
            public Path log() {
                return folder.resolve("child.log");
            }

            @Override
            public Process start() throws IOException {
                return new ProcessBuilder("sh", "-c", script)
                        .directory(Objects.requireNonNull(folder).toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .start();
            }

            @Override
            public boolean isReady() {
                return false;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(1);
            }
        };
    }
}
