package org.suivi.events.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken. */
@ApplicationScoped
class Formats {
    private final List<ImportFormat> formats;

    Formats(@All List<ImportFormat> formats) {
        this.formats = formats;
    }

    Optional<ImportFormat> named(String name) {
        return formats.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    List<String> names() {
        return formats.stream().map(ImportFormat::name).sorted().toList();
    }
}
