package org.suivi.benchmarks.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageThatExplainsIt(AssessmentProblem problem) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "problems", problem.slug() + ".md"));
        assertThat(page).startsWith("# " + problem.title()).contains("Status " + problem.status());
    }
}
