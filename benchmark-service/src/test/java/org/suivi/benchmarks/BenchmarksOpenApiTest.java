package org.suivi.benchmarks;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suivi.testing.OpenApiCheck;

@QuarkusTest
class BenchmarksOpenApiTest {

    @Test
    void theApiIsTheOneCommitted() {
        OpenApiCheck.isCommitted("benchmark-service");
    }
}
