package org.suivi.gateway;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.suivi.testing.RealServers;

/** What every test of the gateway runs against. */
@WithTestResource(
        value = RealServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "gateway"))
@WithTestResource(value = Peers.class, scope = TestResourceScope.GLOBAL)
class GatewayServers {}
