package org.suivi.testing.broken.incident;

import jakarta.ws.rs.core.Response;

record Incident(String id, Response answer) {}
