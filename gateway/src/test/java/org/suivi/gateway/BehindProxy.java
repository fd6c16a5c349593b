package org.suivi.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As an operator sets it up behind a reverse proxy: the address is said, pages elsewhere are kept out, few may come without a key. */
public class BehindProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "SUIVI_BEHIND_PROXY", "true",
                "SUIVI_PUBLIC_URL", "https://suivi.example.org/mali/",
                "SUIVI_RECONCILE_OPEN", "false",
                "suivi.limit.address", "3",
                "suivi.limit.period", "1H");
    }
}
