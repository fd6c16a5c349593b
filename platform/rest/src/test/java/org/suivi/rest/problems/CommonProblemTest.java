package org.suivi.rest.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonProblemTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "problems");

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageThatExplainsIt(CommonProblem problem) throws IOException {
        String page = Files.readString(PAGES.resolve(problem.slug() + ".md"));
        assertThat(page).startsWith("# " + problem.title()).contains("Status " + problem.status());
    }

    @Test
    void noTwoProblemsShareASlug() {
        List<String> slugs =
                Arrays.stream(CommonProblem.values()).map(CommonProblem::slug).toList();
        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @EnumSource
    void theGeneralProblemOfAStatusHasThatStatus(CommonProblem problem) {
        assertThat(CommonProblem.ofStatus(problem.status()).status()).isEqualTo(problem.status());
    }

    @Test
    void theFolderOfPagesIsTheOneOfTheProject() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages).hasSizeGreaterThanOrEqualTo(CommonProblem.values().length);
        }
    }
}
