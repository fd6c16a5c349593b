package org.suivi.testing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The key that stands in for the gateway's, made anew for each run, with both halves as files for who reads them from there. */
record SigningKey(String privateKey, Path publicFile, Path privateFile) {

    static SigningKey generate(Path folder) {
        KeyPair pair = pair();
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        String open = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        return new SigningKey(
                secret,
                Workspace.file(folder, "token.pub", pem("PUBLIC KEY", open)),
                Workspace.file(folder, "token.key", pem("PRIVATE KEY", secret)));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String what, String base64) {
        return "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n";
    }
}
