package org.suivi.benchmarks;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.suivi.testing.RealServers;

/** The servers that every test of this module runs against. */
@WithTestResource(
        value = RealServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "benchmarks"))
class BenchmarkServers {}
