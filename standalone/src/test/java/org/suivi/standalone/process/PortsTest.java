package org.suivi.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.standalone.process.Ports.Wanted;

class PortsTest {
    @Test
    void aTakenPortIsNamedWithTheSettingThatMovesIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var wanted = List.of(new Wanted(taken.getLocalPort(), "gateway", "SUIVI_PORT"));

            assertThatThrownBy(() -> Ports.requireFree(wanted))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port %d for gateway is taken".formatted(taken.getLocalPort()))
                    .hasMessageContaining("SUIVI_PORT");
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void onePortForTwoIsRefusedBeforeAnythingStarts() throws Exception {
        int port = FreePort.next();
        var wanted = List.of(
                new Wanted(port, "actor-service", "SUIVI_ACTOR_PORT"), new Wanted(port, "gateway", "SUIVI_PORT"));

        assertThatThrownBy(() -> Ports.requireFree(wanted))
                .hasMessageContaining("SUIVI_ACTOR_PORT")
                .hasMessageContaining("SUIVI_PORT");
    }

    @Test
    void freePortsAreLetThrough() throws Exception {
        Ports.requireFree(List.of(new Wanted(FreePort.next(), "gateway", "SUIVI_PORT")));
    }
}
