package org.suivi.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.standalone.secret.AccessKeys;
import org.suivi.standalone.secret.AccessKeys.Holder;

class CaseLoaderTest {
    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();
    private LocalApi api;
    private AccessKeys keys;
    private CaseLoader loader;

    @BeforeEach
    void setUp() throws Exception {
        api = new LocalApi();
        keys = AccessKeys.in(folder.resolve("keys.env"));
        loader = new CaseLoader(new Gateway(api.root(), keys), progress::add);
    }

    @AfterEach
    void tearDown() {
        api.close();
    }

    @Test
    void stepsArePostedInOrderEachWithItsKey() throws Exception {
        write("case.json", """
                [{"file": "actors.json", "post": "/actors", "as": "editor"},
                 {"file": "names.json", "post": "/actors/{actor}/names", "as": "admin"}]
                """);
        write("actors.json", "[{\"code\": \"CMA\"}, {\"code\": \"MNLA\"}]");
        write("names.json", "[{\"actor\": \"CMA\", \"text\": \"Coordination des mouvements de l'Azawad\"}]");

        var counts = loader.load(folder);

        assertThat(counts).isEqualTo(new CaseLoader.Counts(3, 0));
        assertThat(api.calls())
                .extracting(LocalApi.Call::path)
                .containsExactly("/api/v1/actors", "/api/v1/actors", "/api/v1/actors/CMA/names");
        assertThat(api.calls().getFirst().key()).isEqualTo(keys.of(Holder.EDITOR));
        var name = api.calls().getLast();
        assertThat(name.key()).isEqualTo(keys.of(Holder.ADMIN));
        assertThat(name.body().has("actor")).isFalse();
        assertThat(name.body().path("text").asText()).startsWith("Coordination");
    }

    @Test
    void loadedTwiceNothingIsNewAndNothingFollows() throws Exception {
        write("case.json", """
                [{"file": "assessments.json", "post": "/assessments", "as": "monitor",
                  "then": [{"post": "/assessments/{id}/submit", "as": "monitor"},
                           {"post": "/assessments/{id}/approve", "as": "reviewer"}]}]
                """);
        write("assessments.json", "[{\"benchmark\": \"mali-2015-01\", \"score\": 1}]");

        loader.load(folder);
        assertThat(api.calls())
                .extracting(LocalApi.Call::path)
                .containsExactly(
                        "/api/v1/assessments", "/api/v1/assessments/id-0/submit", "/api/v1/assessments/id-0/approve");

        assertThat(loader.load(folder)).isEqualTo(new CaseLoader.Counts(0, 1));
        assertThat(api.calls()).hasSize(4);
    }

    @Test
    void aBodyThatIsNoObjectIsAFieldOfItsItem() throws Exception {
        write("case.json", """
                [{"file": "targets.json", "put": "/indicators/{indicator}/targets", "as": "editor", "send": "targets"}]
                """);
        write("targets.json", "[{\"indicator\": \"minusma-police\", \"targets\": [{\"value\": 1440}]}]");

        loader.load(folder);

        assertThat(api.calls().getLast().path()).isEqualTo("/api/v1/indicators/minusma-police/targets");
        assertThat(api.calls().getLast().body().toString()).isEqualTo("[{\"value\":1440}]");
    }

    @Test
    void whatALoadThatWasBrokenOffLeftHalfWayIsDoneToItsEnd() throws Exception {
        write("assessments.json", "[{\"benchmark\": \"mali-2015-01\", \"score\": 1}]");
        write("case.json", "[{\"file\": \"assessments.json\", \"post\": \"/assessments\", \"as\": \"monitor\"}]");
        loader.load(folder);
        write("case.json", """
                [{"file": "assessments.json", "post": "/assessments", "as": "monitor", "until": {"state": "APPROVED"},
                  "then": [{"post": "/assessments/{id}/approve", "as": "reviewer"}]}]
                """);

        assertThat(loader.load(folder)).isEqualTo(new CaseLoader.Counts(0, 1));
        assertThat(api.calls().getLast().path()).isEqualTo("/api/v1/assessments/id-0/approve");

        loader.load(folder);
        assertThat(api.calls().getLast().path()).isEqualTo("/api/v1/assessments");
    }

    @Test
    void theFirstRefusalStopsWithThePlaceAndTheProblem() throws Exception {
        write("case.json", "[{\"file\": \"actors.json\", \"post\": \"/actors\", \"as\": \"editor\"}]");
        write("actors.json", "[{\"code\": \"CMA\"}, {\"code\": \"no code\"}, {\"code\": \"GATIA\"}]");

        assertThatThrownBy(() -> loader.load(folder))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("actors.json, item 1")
                .hasMessageContaining("POST /actors was answered 422")
                .hasMessageContaining("a code has no spaces");
        assertThat(api.calls()).hasSize(2);
    }

    @Test
    void anAnswerOfLaterIsWaitedFor() throws Exception {
        write(
                "case.json",
                "[{\"file\": \"line.json\", \"put\": \"/instruments/{instrument}/default-line\", \"as\": \"editor\"}]");
        write("line.json", "[{\"instrument\": \"mali-2015\", \"framework\": \"suivi\"}]");
        api.refuseOnce(429);

        assertThat(loader.load(folder).created()).isEqualTo(1);
        assertThat(api.calls().getFirst().method()).isEqualTo("PUT");
    }

    @Test
    void aGatewayThatBreaksOffInTheMiddleIsWaitedFor() throws Exception {
        write("case.json", "[{\"file\": \"actors.json\", \"post\": \"/actors\", \"as\": \"editor\"}]");
        write("actors.json", "[{\"code\": \"CMA\"}, {\"code\": \"MNLA\"}]");
        api.breakOffAfter(1);

        assertThat(loader.load(folder)).isEqualTo(new CaseLoader.Counts(2, 0));
    }

    @Test
    void anImportIsFollowedToItsEnd() throws Exception {
        Path file = write("ged.csv", "id,best\n1,2\n");

        var end = new GedImport(new Gateway(api.root(), keys), progress::add).run(file);

        assertThat(end.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(api.calls().getFirst().path()).isEqualTo("/api/v1/imports?format=ucdp-ged&source=ucdp");
        assertThat(api.calls().getFirst().body().asText()).isEqualTo("id,best\n1,2\n");
        assertThat(progress.getLast()).contains("COMPLETED", "created");
    }

    @Test
    void aListOfActorsIsToldFromEventsAndWhatAPersonHasToSeeIsPrinted() throws Exception {
        Path list = write("actors.csv", "ActorId,NameData\n1158,CMA\n");
        assertThat(ActorListImport.isOne(list)).isTrue();
        assertThat(ActorListImport.isOne(write("ged.csv", "id,best\n1,2\n"))).isFalse();
        assertThat(ActorListImport.isOne(folder.resolve("none.csv"))).isFalse();

        new ActorListImport(new Gateway(api.root(), keys), progress::add).run(list);

        assertThat(api.calls().getFirst().path()).isEqualTo("/api/v1/actors/import?format=ucdp-actor&source=ucdp");
        assertThat(api.calls().getFirst().key()).isEqualTo(keys.of(Holder.EDITOR));
        assertThat(progress).anyMatch(line -> line.contains("line 2, 1158: conflation two here"));
        assertThat(progress.getLast()).contains("\"unchanged\":1");
        api.refuseOnce(422);
        assertThatThrownBy(() -> new ActorListImport(new Gateway(api.root(), keys), progress::add).run(list))
                .hasMessageContaining("answered 422");
    }

    @Test
    void aFolderWithoutAPlanAndAGatewayThatIsAwayAreNamed() throws Exception {
        assertThatThrownBy(() -> loader.load(folder)).hasMessageContaining("has no case.json");

        write("case.json", "[{\"file\": \"actors.json\", \"post\": \"/actors\", \"as\": \"editor\"}]");
        write("actors.json", "[{\"code\": \"CMA\"}]");
        api.close();
        assertThatThrownBy(() -> loader.load(folder)).hasMessageContaining("is Suivi up?");
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
