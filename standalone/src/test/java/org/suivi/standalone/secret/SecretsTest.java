package org.suivi.standalone.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.standalone.secret.AccessKeys.Holder;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void everySecretIsReadableByItsOwnerOnly() throws Exception {
        Passwords.in(folder).of("actors");
        TokenKeys.in(folder);
        AccessKeys.in(folder.resolve("keys.env"))
                .writeHashes(folder.resolve("bootstrap-keys"), "suivi-editors", FirstPartner.of(null, "suivi-editors"));

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void secretsStayTheSameFromStartToStart() throws Exception {
        String password = Passwords.in(folder).of("actors");
        String cursorKey = Passwords.in(folder).cursorKey();
        String keys = AccessKeys.in(folder.resolve("keys.env")).asEnvironment();

        assertThat(Passwords.in(folder).of("actors"))
                .isEqualTo(password)
                .isNotEqualTo(Passwords.in(folder).of("events"));
        assertThat(Passwords.in(folder).cursorKey()).isEqualTo(cursorKey);
        assertThat(AccessKeys.in(folder.resolve("keys.env")).asEnvironment()).isEqualTo(keys);
    }

    @Test
    void aRoleWithoutAKeyGetsOneAndTheOthersKeepTheirs() throws Exception {
        Path file = folder.resolve("keys.env");
        OwnerOnly.write(file, "SUIVI_ADMIN_KEY=as-it-was\n");

        AccessKeys keys = AccessKeys.in(file);

        assertThat(keys.of(Holder.ADMIN)).isEqualTo("as-it-was");
        assertThat(Files.readAllLines(file)).hasSize(6).contains("SUIVI_ADMIN_KEY=as-it-was");
    }

    @Test
    void theGatewayLearnsHashesAndNoKey() throws Exception {
        AccessKeys keys = AccessKeys.in(folder.resolve("keys.env"));
        Path hashes = folder.resolve("bootstrap-keys");
        Files.writeString(folder.resolve("partner.properties"), "organisation=minusma\nsources=minusma-joc,ucdp\n");
        keys.writeHashes(hashes, "suivi-editors", FirstPartner.of(folder, "suivi-editors"));

        String key = keys.of(Holder.PARTNER);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes("UTF-8")));
        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(32);
        assertThat(Files.readString(hashes))
                .contains("partner %s minusma minusma-joc,ucdp".formatted(hash))
                .doesNotContain(key);
    }

    @Test
    void whatThePrivateKeySignsThePublicKeyVerifies() throws Exception {
        TokenKeys files = TokenKeys.in(folder);
        KeyFactory factory = KeyFactory.getInstance("EC");
        PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(der(files.privateKey())));
        PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(der(files.publicKey())));

        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(privateKey);
        signing.update(new byte[] {1, 2, 3});
        Signature verifying = Signature.getInstance("SHA256withECDSA");
        verifying.initVerify(publicKey);
        verifying.update(new byte[] {1, 2, 3});

        assertThat(verifying.verify(signing.sign())).isTrue();
    }

    private static byte[] der(Path pem) throws Exception {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }
}
