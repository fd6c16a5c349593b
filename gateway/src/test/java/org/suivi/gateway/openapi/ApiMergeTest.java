package org.suivi.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ApiMergeTest {

    private final ApiMerge merge = new ApiMerge("Suivi", "1", "x");

    @Test
    void whatIsTheSameStaysOneAndWhatDiffersIsToldApart() throws Exception {
        add("""
                {"components": {"schemas": {"Same": {"type": "string"}, "Other": {"type": "string"},
                  "Holder": {"$ref": "#/components/schemas/Other"}}},
                 "paths": {"/a": {"get": {"responses": {"x": {"$ref": "#/components/schemas/Holder"}}}}}}""", "OfA");
        add("""
                {"components": {"schemas": {"Same": {"type": "string"}, "Other": {"type": "integer"},
                  "Holder": {"$ref": "#/components/schemas/Other"}}},
                 "paths": {"/b": {"get": {"responses": {"x": {"$ref": "#/components/schemas/Holder"},
                                                        "y": {"$ref": "#/components/schemas/Same"}}}}}}""", "OfB");
        JsonNode document = merge.document();
        assertThat(document.at("/components/schemas").properties())
                .extracting(each -> each.getKey())
                .containsExactly("Same", "Other", "Holder", "OtherOfB", "HolderOfB");
        assertThat(document.at("/paths/~1a/get/responses/x/$ref").asText()).isEqualTo("#/components/schemas/Holder");
        assertThat(document.at("/paths/~1b/get/responses/x/$ref").asText()).isEqualTo("#/components/schemas/HolderOfB");
        assertThat(document.at("/paths/~1b/get/responses/y/$ref").asText()).isEqualTo("#/components/schemas/Same");
        assertThat(document.at("/components/schemas/HolderOfB/$ref").asText())
                .isEqualTo("#/components/schemas/OtherOfB");
    }

    @Test
    void rolesBecomeWhatAClientHasToSend() throws Exception {
        add("""
                {"paths": {"/a": {"get": {"security": [{"SecurityScheme": ["public"]}], "responses": {}},
                                  "post": {"security": [{"SecurityScheme": ["editor"]}], "responses": {}}}}}""", "OfA");
        JsonNode operations = merge.document().at("/paths/~1a");
        assertThat(operations.at("/get/security").toString()).isEqualTo("[{},{\"key\":[]}]");
        assertThat(operations.at("/post/security").toString()).isEqualTo("[{\"key\":[\"editor\"]}]");
    }

    private void add(String document, String suffix) throws Exception {
        merge.add(new ObjectMapper().readTree(document), suffix);
    }
}
