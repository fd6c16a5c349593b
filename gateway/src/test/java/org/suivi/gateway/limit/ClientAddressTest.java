package org.suivi.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void anAddressOfIpv4CountsForItself() {
        assertThat(ClientAddress.counted("41.73.96.1")).isEqualTo("41.73.96.1");
        assertThat(ClientAddress.counted("41.73.96.2")).isNotEqualTo(ClientAddress.counted("41.73.96.1"));
        assertThat(ClientAddress.counted("::ffff:41.73.96.1")).isEqualTo("41.73.96.1");
    }

    @Test
    void theAddressesOfOneNetworkOfIpv6CountTogether() {
        String first = ClientAddress.counted("2001:db8:1:2::1");
        assertThat(ClientAddress.counted("2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo(first);
        assertThat(ClientAddress.counted("2001:db8:1:3::1")).isNotEqualTo(first);
        assertThat(ClientAddress.counted("2001:0DB8:1:2:0:0:0:1%eth0")).isEqualTo(first);
    }

    @Test
    void whatIsNoAddressIsItsOwnName() {
        assertThat(ClientAddress.counted("_hidden")).isEqualTo("_hidden");
    }
}
