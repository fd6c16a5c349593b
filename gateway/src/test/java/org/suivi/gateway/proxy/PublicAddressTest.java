package org.suivi.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.gateway.BehindProxy;

@QuarkusTest
@TestProfile(BehindProxy.class)
class PublicAddressTest {

    @Test
    void whatTheOperatorSaysGoesBeforeWhatTheRequestSays() {
        given().header("Host", "inside:8080")
                .get("/api/v1/reconcile/actors")
                .then()
                .body("headers.X-suivi-public-url[0]", equalTo("https://suivi.example.org/mali"));
    }

    @Test
    void theOperatorMayCloseTheServiceToPagesElsewhere() {
        given().header("Origin", "http://127.0.0.1:3333")
                .get("/api/v1/reconcile/actors/preview?id=CMA")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"suivi.example.org", "ftp://suivi.example.org", "https:///mali", "https://suivi.example.org?a=b"
            })
    void anAddressThatIsNoneStopsTheStart(String url) {
        assertThatIllegalStateException().isThrownBy(() -> new PublicAddress(Optional.of(url)));
    }
}
