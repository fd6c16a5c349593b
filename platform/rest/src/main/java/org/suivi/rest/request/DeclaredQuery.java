package org.suivi.rest.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.suivi.rest.json.Texts;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/**
 * Refuses a query parameter that the resource does not declare, one without a value unless it declares that it may be empty, or one
 * of a single value that stands there twice: a typing error in a filter must not widen an answer in silence.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class DeclaredQuery implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, Map<String, Declared>> declared = new ConcurrentHashMap<>();

    DeclaredQuery(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        Method method = resource.getResourceMethod();
        if (sent.isEmpty() || method == null) {
            return;
        }
        Map<String, Declared> known = declared.computeIfAbsent(method, DeclaredQuery::parameters);
        sent.forEach((name, values) -> check(name, values, known));
    }

    private static void check(String name, List<String> values, Map<String, Declared> known) {
        Declared parameter = known.get(name);
        if (parameter == null) {
            String expected = known.isEmpty()
                    ? "no query parameter is expected"
                    : "one of " + String.join(", ", known.keySet()) + " is expected";
            throw CommonProblem.UNKNOWN_PARAMETER.because(
                    "The query parameter " + name + " is not known here.",
                    InputError.in(name, "unknown-parameter", expected));
        }
        if (values.size() > 1 && !parameter.many) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    name + " stands there more than once.", InputError.in(name, "repeated", "one value is expected"));
        }
        if (values.contains("") && !parameter.mayBeEmpty) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    name + " has no value.", InputError.in(name, "empty", "a value is expected, or no such parameter"));
        }
        if (!values.stream().allMatch(DeclaredQuery::isText)) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    name + " has text that is no text.",
                    InputError.in(name, "text", "text in UTF-8 without NUL is expected"));
        }
    }

    // what is no UTF-8 was put into words with the sign for what cannot be read
    private static boolean isText(String value) {
        return Texts.isSound(value) && value.indexOf('\uFFFD') < 0;
    }

    private static Map<String, Declared> parameters(Method method) {
        Map<String, Declared> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getType(), names);
        }
        return names;
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Declared> names) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            boolean many = Collection.class.isAssignableFrom(type) || type.isArray();
            names.put(query.value(), new Declared(many, mayBeEmpty(element)));
        }
        if (element.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
                for (Field field : each.getDeclaredFields()) {
                    add(field, field.getType(), names);
                }
            }
        }
    }

    private static boolean mayBeEmpty(AnnotatedElement element) {
        var described = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return described != null && described.allowEmptyValue();
    }

    private record Declared(boolean many, boolean mayBeEmpty) {}
}
