package org.suivi.rest.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import org.suivi.rest.problems.CommonProblem;

/**
 * Refuses a body that is not said to be JSON in UTF-8 where nothing else is declared. Left to itself the framework makes any record
 * of one text out of plain text, past all that is checked of JSON.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class JsonMedia implements ContainerRequestFilter {

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "DELETE");

    private final ResourceInfo resource;

    JsonMedia(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        Method method = resource.getResourceMethod();
        if (sent == null || method == null || BODILESS.contains(request.getMethod()) || !takesBody(method)) {
            return;
        }
        if (!declares(method) && !sent.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("A body in application/json is expected.");
        }
        String charset = sent.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (!charset.equalsIgnoreCase("UTF-8")) {
            throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("A body in UTF-8 is expected.");
        }
    }

    private static boolean declares(Method method) {
        return method.isAnnotationPresent(Consumes.class)
                || method.getDeclaringClass().isAnnotationPresent(Consumes.class);
    }

    // a stream is read by the resource, which knows of what letters
    private static boolean takesBody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(JsonMedia::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.getType() != InputStream.class
                && Arrays.stream(parameter.getAnnotations())
                        .noneMatch(
                                each -> each.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}
