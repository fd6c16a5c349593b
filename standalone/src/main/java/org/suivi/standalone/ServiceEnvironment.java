package org.suivi.standalone;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.suivi.standalone.kafka.KafkaBroker;
import org.suivi.standalone.postgres.Databases;
import org.suivi.standalone.secret.Passwords;
import org.suivi.standalone.secret.TokenKeys;

/** What each service is told by its environment: where the others are, and the secrets that it needs and no more. */
final class ServiceEnvironment {
    private static final String LOOPBACK = "127.0.0.1";

    private final Settings settings;
    private final StateFolder state;
    private final Passwords passwords;
    private final TokenKeys tokenKeys;

    ServiceEnvironment(Settings settings, StateFolder state, Passwords passwords, TokenKeys tokenKeys) {
        this.settings = settings;
        this.state = state;
        this.passwords = passwords;
        this.tokenKeys = tokenKeys;
    }

    Map<String, String> of(Service service) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        String role = service.database();
        variables.put("SUIVI_DB_HOST", LOOPBACK);
        variables.put("SUIVI_DB_PORT", String.valueOf(settings.databasePort()));
        variables.put("SUIVI_DB_PASSWORD", passwords.of(role));
        variables.put("SUIVI_DB_PUBLIC_PASSWORD", passwords.of(Databases.publicRole(role)));
        variables.put("SUIVI_KAFKA", KafkaBroker.address(settings.kafkaPort()));
        variables.put("SUIVI_TOKEN_PUBLIC_KEY", tokenKeys.publicKey().toString());
        variables.put("SUIVI_CURSOR_KEY", passwords.cursorKey());
        variables.put("SUIVI_OPERATOR_KEY", passwords.operatorKey());
        for (Service each : Service.values()) {
            variables.put(each.portSetting(), String.valueOf(settings.port(each)));
        }
        listening(service, variables);
        if (service == Service.EVENTS) {
            variables.put("SUIVI_IMPORTS_SPOOL", state.imports().toString());
        }
        if (service == Service.GATEWAY) {
            forTheGateway(variables);
        }
        settings.forServices().forEach(variables::putIfAbsent);
        return variables;
    }

    private void listening(Service service, Map<String, String> variables) {
        int port = settings.port(service);
        variables.put("QUARKUS_HTTP_HOST", service == Service.GATEWAY ? settings.host() : LOOPBACK);
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        variables.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        variables.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(Service.managementPort(port)));
    }

    private void forTheGateway(Map<String, String> variables) {
        variables.put("SUIVI_TOKEN_PRIVATE_KEY", tokenKeys.privateKey().toString());
        variables.put("SUIVI_BOOTSTRAP_KEYS", state.bootstrapKeys().toString());
        for (Service behind : Service.values()) {
            if (behind != Service.GATEWAY) {
                variables.put(behind.urlVariable(), "http://%s:%d".formatted(LOOPBACK, settings.port(behind)));
            }
        }
    }
}
