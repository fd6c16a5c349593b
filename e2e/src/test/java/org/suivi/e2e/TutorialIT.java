package org.suivi.e2e;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static net.javacrumbs.jsonunit.core.Option.IGNORING_ARRAY_ORDER;
import static net.javacrumbs.jsonunit.core.Option.IGNORING_EXTRA_FIELDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the tutorial as a reader would: its own commands, in a shell. */
@ExtendWith(RunningSuivi.class)
class TutorialIT {

    private static final Path PAGE = Path.of(System.getProperty("suivi.home", ".."), "docs/tutorial.md");

    private final Installation suivi;
    private final Tutorial tutorial = Tutorial.read(PAGE);

    TutorialIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void itAsksTenQuestions() {
        List<String> questions = tutorial.steps().stream()
                .map(Tutorial.Step::question)
                .distinct()
                .toList();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(10);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerHoldsWhatThePageShows() {
        return tutorial.steps().stream()
                .map(step -> DynamicTest.dynamicTest(
                        step.question() + " " + step.command(), () -> assertThatJson(answerTo(step.command()))
                                .when(IGNORING_EXTRA_FIELDS, IGNORING_ARRAY_ORDER)
                                .isEqualTo(step.excerpt())));
    }

    private String answerTo(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command);
        shell.environment().put("SUIVI", suivi.address() + "/api/v1");
        Process running = shell.start();
        String answer = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(command).isZero();
        return answer;
    }
}
