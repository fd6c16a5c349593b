package org.suivi.gateway.token;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The private key (P-256, PKCS #8, PEM) that only the gateway has. Without it the gateway does not start. */
@Startup
@ApplicationScoped
class SigningKey {

    private final PrivateKey key;

    SigningKey(@ConfigProperty(name = "suivi.token.private-key") String location) {
        this.key = read(location);
    }

    PrivateKey key() {
        return key;
    }

    private static PrivateKey read(String location) {
        if (location.equals("not-set")) {
            throw new IllegalStateException("SUIVI_TOKEN_PRIVATE_KEY must say where the private key (PEM) lies");
        }
        try {
            Path file = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
            String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("SUIVI_TOKEN_PRIVATE_KEY holds no private key of the curve P-256", e);
        }
    }
}
