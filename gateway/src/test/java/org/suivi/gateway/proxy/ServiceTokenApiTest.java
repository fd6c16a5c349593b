package org.suivi.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.TestKeys;

/** By what the services learn who asks. */
@QuarkusTest
class ServiceTokenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "SUIVI_TOKEN_PUBLIC_KEY")
    URI publicKey;

    @Test
    void theServiceLearnsWhoAsksByATokenOfItsOwn() throws Exception {
        JsonNode token = tokenSeenBy("incidents", TestKeys.PARTNER);
        assertThat(token.get("iss").asText()).isEqualTo("suivi-gateway");
        assertThat(token.get("aud").asText()).isEqualTo("events-service");
        assertThat(token.get("sub").asText()).startsWith("key:");
        assertThat(texts(token.get("groups"))).containsExactlyInAnyOrder("public", "partner");
        assertThat(token.get("org").asText()).isEqualTo("minusma");
        assertThat(texts(token.get("sources"))).containsExactlyInAnyOrder("minusma-joc", "minusma-hrd");
        assertThat(token.get("exp").asLong() - token.get("iat").asLong()).isEqualTo(60);
        assertThat(token.get("run").asText()).isNotEmpty();
        assertThat(token.get("up").isIntegralNumber()).isTrue();
        assertThat(tokenSeenBy("actors", TestKeys.PARTNER).get("aud").asText()).isEqualTo("actor-service");
    }

    @Test
    void thePublicHasATokenToo() throws Exception {
        JsonNode token = tokenSeenBy("incidents", null);
        assertThat(token.get("sub").asText()).isEqualTo("anonymous");
        assertThat(texts(token.get("groups"))).containsExactly("public");
    }

    @Test
    void aTokenIsReusedForAWhile() throws Exception {
        assertThat(tokenSeenBy("incidents", TestKeys.READER)).isEqualTo(tokenSeenBy("sources", TestKeys.READER));
    }

    private JsonNode tokenSeenBy(String path, TestKeys key) throws Exception {
        var request = given();
        if (key != null) {
            request.header("X-API-Key", key.key());
        }
        String header = request.get("/api/v1/" + path).jsonPath().getString("headers.Authorization[0]");
        String[] parts = header.substring("Bearer ".length()).split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private PublicKey publicKey() throws Exception {
        String base64 = Files.readString(Path.of(publicKey)).replaceAll("-----[A-Z ]+-----", "");
        byte[] encoded = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static List<String> texts(JsonNode array) {
        return JSON.convertValue(array, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
