package org.suivi.actors;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.suivi.testing.RealServers;

/** Gives every test of this module its database and Kafka. */
@WithTestResource(
        value = RealServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "actors"))
class ActorServers {}
