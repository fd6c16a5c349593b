package org.suivi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorsProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsPage(ActorsProblem problem) {
        assertThat(Path.of("../docs/problems/" + problem.slug() + ".md"))
                .content()
                .startsWith("# " + problem.title())
                .contains("Status " + problem.status());
    }
}
