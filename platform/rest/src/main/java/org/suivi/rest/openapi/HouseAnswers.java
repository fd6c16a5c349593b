package org.suivi.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to the API document the answers that operations share: any problem, as the default; and 201 beside 200 where the id of an
 * operation begins with {@code create} or {@code put}, since the same content sent again answers 200.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseAnswers implements OASFilter {

    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String PROBLEM = "Problem";
    private static final Pattern MAKE_SOMETHING = Pattern.compile("^(create|put)[A-Z]");

    /** What extensions add to operations by themselves; the default tells more. */
    private static final List<String> TOLD_BY_DEFAULT = List.of("400", "401", "403");

    /** What the extension for problems describes, with fields that ours do not have. */
    private static final List<String> NOT_OURS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null || document.getPaths() == null) {
            return;
        }
        NOT_OURS.forEach(components::removeSchema);
        components.addSchema(PROBLEM, problem());
        components.addResponse(PROBLEM, toldAsProblem());
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(HouseAnswers::complete));
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        TOLD_BY_DEFAULT.forEach(responses::removeAPIResponse);
        APIResponse ok = responses.getAPIResponse(OK);
        String id = operation.getOperationId();
        if (ok != null && id != null && MAKE_SOMETHING.matcher(id).find() && !responses.hasAPIResponse(CREATED)) {
            responses.addAPIResponse(
                    CREATED,
                    OASFactory.createAPIResponse()
                            .description("It was recorded.")
                            .content(ok.getContent()));
            ok.setDescription(
                    id.startsWith("put") ? "It was corrected, or stood there already." : "It stood there already.");
        }
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
    }

    private static APIResponse toldAsProblem() {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        return OASFactory.createAPIResponse()
                .description("A problem (RFC 9457).")
                .content(content);
    }

    private static Schema problem() {
        Schema error = of(SchemaType.OBJECT)
                .description("One thing that is wrong with the input, at a place in the body or in a parameter.")
                .addProperty("pointer", of(SchemaType.STRING).description("JSON pointer into the body."))
                .addProperty("parameter", of(SchemaType.STRING))
                .addProperty("code", of(SchemaType.STRING))
                .addProperty("detail", of(SchemaType.STRING));
        return of(SchemaType.OBJECT)
                .addProperty(
                        "type", of(SchemaType.STRING).format("uri-reference").description("A page explains it."))
                .addProperty("title", of(SchemaType.STRING))
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("detail", of(SchemaType.STRING))
                .addProperty("instance", of(SchemaType.STRING).format("uri-reference"))
                .addProperty("errors", of(SchemaType.ARRAY).items(error))
                .required(Arrays.asList("type", "title", "status"));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
