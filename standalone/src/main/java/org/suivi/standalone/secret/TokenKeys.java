package org.suivi.standalone.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The pair of keys (ES256) by which the gateway signs its tokens and the services verify them. */
public record TokenKeys(Path privateKey, Path publicKey) {
    /** The keys in the folder, made if they are not there. */
    public static TokenKeys in(Path folder) throws IOException {
        TokenKeys keys = new TokenKeys(folder.resolve("token-private.pem"), folder.resolve("token-public.pem"));
        if (!Files.exists(keys.publicKey)) {
            keys.make();
        }
        return keys;
    }

    private void make() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            OwnerOnly.write(privateKey, pem("PRIVATE KEY", pair.getPrivate()));
            OwnerOnly.write(publicKey, pem("PUBLIC KEY", pair.getPublic()));
        } catch (GeneralSecurityException everyJavaHasThisCurve) {
            throw new IllegalStateException(everyJavaHasThisCurve);
        }
    }

    private static String pem(String what, Key key) {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(what, lines.encodeToString(key.getEncoded()));
    }
}
