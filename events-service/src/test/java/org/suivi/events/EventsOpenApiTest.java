package org.suivi.events;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suivi.testing.OpenApiCheck;

@QuarkusTest
class EventsOpenApiTest {

    @Test
    void theApiIsTheOneThatIsCommitted() {
        OpenApiCheck.isCommitted("events-service");
    }
}
