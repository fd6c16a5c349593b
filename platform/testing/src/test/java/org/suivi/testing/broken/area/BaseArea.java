package org.suivi.testing.broken.area;

import org.suivi.testing.broken.incident.IncidentManager;

public class BaseArea {
    IncidentManager manager = new IncidentManager();
}
