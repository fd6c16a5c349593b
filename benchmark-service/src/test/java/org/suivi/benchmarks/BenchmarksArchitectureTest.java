package org.suivi.benchmarks;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.suivi.testing.HouseRules;

class BenchmarksArchitectureTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return Stream.concat(HouseRules.of(HouseRules.BENCHMARKS), HouseRules.ofClaims(HouseRules.BENCHMARKS));
    }
}
