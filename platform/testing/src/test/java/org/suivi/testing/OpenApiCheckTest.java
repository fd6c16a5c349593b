package org.suivi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiCheckTest {

    private static final String COMMITTED = "openapi: 3.1.0\npaths:\n  /actors: {}\n";
    private static final String CHANGED = "openapi: 3.1.0\npaths:\n  /actor: {}\n";

    @TempDir
    Path folder;

    @Test
    void aServiceThatServesWhatIsCommittedPasses() throws Exception {
        assertThatCode(() -> OpenApiCheck.check(committed(), COMMITTED, false, "actor-service"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDifferenceNamesTheLineAndWhatToRun() {
        assertThatThrownBy(() -> OpenApiCheck.check(committed(), CHANGED, false, "actor-service"))
                .hasMessageContaining("from line 3")
                .hasMessageContaining("-pl actor-service -am -Dsuivi.openapi.write=true");
    }

    @Test
    void aDocumentThatWasNeverCommittedFails() {
        assertThatThrownBy(() -> OpenApiCheck.check(folder.resolve("none.yaml"), COMMITTED, false, "actor-service"))
                .hasMessageContaining("from line 1");
    }

    @Test
    void askedToWriteItCommitsWhatIsServed() throws Exception {
        Path committed = committed();
        OpenApiCheck.check(committed, CHANGED, true, "actor-service");
        assertThat(committed).hasContent(CHANGED);
    }

    private Path committed() throws Exception {
        return Files.writeString(folder.resolve("actor-service.yaml"), COMMITTED);
    }
}
