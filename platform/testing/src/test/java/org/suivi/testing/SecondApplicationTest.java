package org.suivi.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

/** A second application in the same run, in a class loader of its own, as any other profile makes one. */
@QuarkusTest
@TestProfile(SecondApplicationTest.Other.class)
class SecondApplicationTest {

    public static class Other implements QuarkusTestProfile {}

    @Test
    void itFindsTheServersOfTheFirst() {
        given().spec(Tokens.as(Role.PARTNER, "ucdp", "ucdp-ged"))
                .get("/trial")
                .then()
                .statusCode(200)
                .body(is("key of ucdp for [ucdp-ged]"));
        assertThat(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class))
                .isEqualTo(RealServers.kafka());
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(each -> each.getName().startsWith("quorum-controller-1-event-handler"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theDocumentOfItsApiNamesNoServer() {
        assertThat(OpenApiCheck.served()).contains("/trial").doesNotContain("servers:");
    }
}
