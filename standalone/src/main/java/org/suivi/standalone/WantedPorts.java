package org.suivi.standalone;

import java.util.ArrayList;
import java.util.List;
import org.suivi.standalone.kafka.KafkaBroker;
import org.suivi.standalone.process.Ports;
import org.suivi.standalone.process.Ports.Wanted;

/** Every port that one installation listens on. */
final class WantedPorts {
    private WantedPorts() {}

    static void requireFree(Settings settings) {
        Ports.requireFree(of(settings));
    }

    static List<Wanted> of(Settings settings) {
        List<Wanted> wanted = new ArrayList<>();
        wanted.add(new Wanted(settings.databasePort(), "PostgreSQL", "SUIVI_DB_PORT"));
        wanted.add(new Wanted(settings.kafkaPort(), "Kafka", "SUIVI_KAFKA_PORT"));
        wanted.add(new Wanted(
                KafkaBroker.controllerPort(settings.kafkaPort()),
                "Kafka's controller",
                "SUIVI_KAFKA_PORT, one below it"));
        for (Service service : Service.values()) {
            int port = settings.port(service);
            wanted.add(new Wanted(port, service.folder(), service.portSetting()));
            wanted.add(new Wanted(
                    Service.managementPort(port),
                    "the health of " + service.folder(),
                    service.portSetting() + ", a thousand below it"));
        }
        return wanted;
    }
}
