package org.suivi.rest.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suivi.rest.problems.CommonProblem;

/**
 * Decompresses a gzip body, bounds what comes out of it and holds it to UTF-8. A resource that takes the stream itself gets it as it
 * comes: it reads row by row.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {

    /** Of a length that is still a long. */
    private static final int MOST_DIGITS = 18;

    private final ResourceInfo resource;
    private final long maxBytes;

    BodyFilter(ResourceInfo resource, @ConfigProperty(name = "suivi.body.max-bytes") long maxBytes) {
        this.resource = resource;
        this.maxBytes = maxBytes;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return;
        }
        boolean bounded = !takesStream(resource);
        if (bounded && isSaidToBeTooLarge(request)) {
            throw BoundedBody.tooLarge(maxBytes);
        }
        InputStream sent = decompressed(request);
        request.setEntityStream(bounded ? new Utf8Body(new BoundedBody(sent, maxBytes)) : sent);
    }

    // the framework reads the length as an int, and fails on a longer one
    private boolean isSaidToBeTooLarge(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && (length.length() > MOST_DIGITS || Long.parseLong(length) > maxBytes);
    }

    private static InputStream decompressed(ContainerRequestContext request) throws IOException {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> request.getEntityStream();
            case "gzip", "x-gzip" -> unzipped(request.getEntityStream());
            default ->
                throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("Content-Encoding gzip or none at all is expected.");
        };
    }

    private static InputStream unzipped(InputStream sent) throws IOException {
        try {
            return new GZIPInputStream(sent);
        } catch (ZipException | EOFException e) {
            throw BoundedBody.notGzip();
        }
    }

    /** Whether the resource reads the stream itself, which may be of any length and comes once. */
    public static boolean takesStream(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return method != null && Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == InputStream.class);
    }
}
