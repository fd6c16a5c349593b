package org.suivi.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.CloudEvents;

class CloudEventTest {

    @Test
    void theHeadersAreThoseOfTheContracts() {
        assertThat(CloudEvent.SPECVERSION).isEqualTo(CloudEvents.SPECVERSION);
        assertThat(CloudEvent.ID).isEqualTo(CloudEvents.ID);
        assertThat(CloudEvent.TYPE).isEqualTo(CloudEvents.TYPE);
        assertThat(CloudEvent.SOURCE).isEqualTo(CloudEvents.SOURCE);
        assertThat(CloudEvent.TIME).isEqualTo(CloudEvents.TIME);
        assertThat(CloudEvent.CONTENT_TYPE).isEqualTo(CloudEvents.CONTENT_TYPE);
        assertThat(CloudEvent.TRACEPARENT).isEqualTo(CloudEvents.TRACEPARENT);
        assertThat(CloudEvent.VERSION).isEqualTo(CloudEvents.VERSION);
        assertThat(CloudEvent.JSON).isEqualTo(CloudEvents.JSON);
    }

    @Test
    void whatIsNoCloudEventSaysWhichHeaderItLacks() {
        assertThatThrownBy(() -> CloudEvent.typeOf(new RecordHeaders()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("ce_specversion");
    }
}
