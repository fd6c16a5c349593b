package org.suivi.events;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.suivi.testing.HouseRules;

class EventsArchitectureTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return Stream.concat(HouseRules.of(HouseRules.EVENTS), HouseRules.ofClaims(HouseRules.EVENTS));
    }
}
