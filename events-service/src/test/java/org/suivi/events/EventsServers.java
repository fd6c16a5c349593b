package org.suivi.events;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.suivi.testing.RealServers;

/** The database and the broker of all tests that run the service. */
@WithTestResource(
        value = RealServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "events"))
class EventsServers {}
