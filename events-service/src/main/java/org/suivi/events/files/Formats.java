package org.suivi.events.files;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken. */
@ApplicationScoped
public class Formats {
    private final List<ImportFormat> formats;

    Formats(@All List<ImportFormat> formats) {
        this.formats = formats;
    }

    public Optional<ImportFormat> named(String name) {
        return formats.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return formats.stream().map(ImportFormat::name).sorted().toList();
    }
}
