package org.suivi.actors;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.suivi.testing.HouseRules;

class ActorArchitectureTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return Stream.concat(HouseRules.of(HouseRules.ACTORS), HouseRules.ofClaims(HouseRules.ACTORS));
    }
}
