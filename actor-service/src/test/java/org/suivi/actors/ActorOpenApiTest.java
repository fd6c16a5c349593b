package org.suivi.actors;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suivi.testing.OpenApiCheck;

@QuarkusTest
class ActorOpenApiTest {

    @Test
    void theCommittedDocumentIsTheServedOne() {
        OpenApiCheck.isCommitted("actor-service");
    }
}
