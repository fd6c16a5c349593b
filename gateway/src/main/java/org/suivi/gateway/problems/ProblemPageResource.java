package org.suivi.gateway.problems;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.security.Role;

/** The page behind each problem's {@code type}. */
@Path("/problems/{slug}")
@Tag(name = "documents")
class ProblemPageResource {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");
    private static final String MARKDOWN = "text/markdown";

    @GET
    @Produces({MediaType.TEXT_HTML + ";charset=UTF-8", MARKDOWN + ";charset=UTF-8"})
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getProblem", summary = "What a problem means and what to do about it")
    public Response get(@PathParam("slug") String slug, HttpHeaders headers) {
        String page = page(slug);
        boolean markdown = headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.valueOf(MARKDOWN))
                && !headers.getAcceptableMediaTypes().getFirst().isWildcardType();
        return Response.ok(
                        markdown ? page : ProblemPage.html(page),
                        (markdown ? MARKDOWN : MediaType.TEXT_HTML) + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private String page(String slug) {
        try (InputStream page = SLUG.matcher(slug).matches()
                ? getClass().getResourceAsStream("/docs/problems/" + slug + ".md")
                : null) {
            if (page == null) {
                throw CommonProblem.NOT_FOUND.because("No problem is called so.");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
