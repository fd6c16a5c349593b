package org.suivi.testing;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.suivi.security.Role;

/** Tokens like the gateway's, signed with a key that {@link RealServers} tells the service; so each is really verified. */
public final class Tokens {

    private static final String ISSUER = "suivi-gateway";
    private static final long BEGUN = System.nanoTime();
    private static final String RUN = "tests " + ProcessHandle.current().pid() + " " + BEGUN;

    private Tokens() {}

    /** A token for the service under test, for a key of the role that belongs to the organisation and may write for the sources. */
    public static String of(String role, String organisation, String... sources) {
        String audience = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        return forService(audience, role, organisation, sources);
    }

    /** A token for a service that is named. */
    public static String forService(String audience, String role, String organisation, String... sources) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject(role.equals(Role.PUBLIC) ? "anonymous" : "key of " + organisation)
                .groups(Role.implied(role))
                .claim("run", RUN)
                .claim("up", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - BEGUN))
                .claim("org", organisation)
                .claim("sources", Set.of(sources))
                .expiresIn(60)
                .jws()
                .sign(key());
    }

    /** The request of somebody with that role, organisation and sources: {@code given().spec(Tokens.as(Role.EDITOR, "un"))}. */
    public static RequestSpecification as(String role, String organisation, String... sources) {
        return new RequestSpecBuilder()
                .addHeader("Authorization", "Bearer " + of(role, organisation, sources))
                .build();
    }

    /** The request of somebody without a key, as the gateway passes it on. */
    public static RequestSpecification asPublic() {
        return as(Role.PUBLIC, "");
    }

    private static PrivateKey key() {
        byte[] encoded = Base64.getDecoder().decode(OneForAll.ask("tokenPrivateKey"));
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
