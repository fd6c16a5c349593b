package org.suivi.testing.sound.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record Incident(String id, LocalDate day, @Nullable String place) {
    enum Precision {
        DAY
    }
}
