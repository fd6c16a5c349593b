package org.suivi.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.standalone.process.Lines;
import org.suivi.standalone.process.Ports.Wanted;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void theEnvironmentGoesBeforeTheFileAndTheFileBeforeTheDefault() throws Exception {
        Files.writeString(folder.resolve("config"), "# ours\nSUIVI_PORT=9000\nSUIVI_MEMORY=512m\n");

        Settings settings = Settings.of(folder, Map.of("SUIVI_PORT", "9001", "SUIVI_EVENTS_MEMORY", "1g"));

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.heap(Service.EVENTS)).isEqualTo("1g");
        assertThat(settings.heap(Service.ACTOR)).isEqualTo("512m");
        assertThat(settings.databasePort()).isEqualTo(15432);
    }

    @Test
    void whatCannotBeIsRefusedByName() throws Exception {
        Settings settings =
                Settings.of(folder, Map.of("SUIVI_PORT", "http", "SUIVI_DB_PORT", "70000", "SUIVI_MEMORY", "much"));

        assertThatThrownBy(settings::port).hasMessageContaining("SUIVI_PORT is http");
        assertThatThrownBy(settings::databasePort).hasMessageContaining("SUIVI_DB_PORT is 70000");
        assertThatThrownBy(() -> settings.heap(Service.ACTOR)).hasMessageContaining("SUIVI_MEMORY is much");
    }

    @Test
    void noTwoProgramsShareAPortByDefault() throws Exception {
        var ports = WantedPorts.of(Settings.of(folder, Map.of())).stream()
                .map(Wanted::port)
                .toList();

        assertThat(new HashSet<>(ports)).hasSameSizeAs(ports).hasSize(11);
    }

    @Test
    void oneStateFolderIsHeldByOneLauncher() throws Exception {
        StateFolder state = StateFolder.at(folder.resolve("state"));
        Settings settings = Settings.of(folder, Map.of());
        Lines lines = new Lines();

        try (var held = state.take()) {
            assertThat(held).isNotNull();
            assertThat(state.take()).isNull();
            assertThat(new Running(state, settings, lines.console()).exitCode()).isZero();
        }
        assertThat(new Running(state, settings, lines.console()).exitCode()).isEqualTo(3);
        assertThat(new Down(folder, state, settings, lines.console()).run()).isZero();
        assertThat(lines.said()).contains("Suivi is not running.");
    }
}
