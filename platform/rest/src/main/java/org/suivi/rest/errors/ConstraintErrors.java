package org.suivi.rest.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Says of input that breaks a constraint where it does: a JSON pointer into the body, or the name of a parameter. */
public final class ConstraintErrors {

    private ConstraintErrors() {}

    /** The problem of an endpoint's input: 422 for the body, 400 for parameters or a body that is not there. */
    static ProblemException explain(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(ConstraintErrors::isOurs)) {
            return CommonProblem.INTERNAL_ERROR.because("The service failed.");
        }
        List<InputError> errors = e.getConstraintViolations().stream()
                .map(ConstraintErrors::error)
                .sorted(Comparator.comparing(InputError::toString))
                .toList();
        InputError first = errors.get(0);
        CommonProblem type = first.parameter() != null
                ? CommonProblem.INVALID_PARAMETER
                : "".equals(first.pointer()) && first.code().equals("not-null")
                        ? CommonProblem.MALFORMED_JSON
                        : CommonProblem.INVALID_INPUT;
        String place = first.parameter() != null ? first.parameter() : first.pointer();
        String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
        return new ProblemException(type, (place + " " + first.detail()).strip() + more + ".", errors);
    }

    /** The error of one violation of a bean that was read from JSON. */
    public static InputError ofBody(ConstraintViolation<?> violation) {
        return InputError.at(pointer(nodes(violation)), code(violation), violation.getMessage());
    }

    // a return value or a result that breaks its own constraint was not sent by anybody
    private static boolean isOurs(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static InputError error(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        if (nodes.get(0).getKind() != ElementKind.METHOD) {
            return ofBody(violation);
        }
        AnnotatedElement parameter = parameter(violation, nodes);
        String name = parameter == null ? null : name(parameter, nodes);
        if (name != null) {
            return InputError.in(name, code(violation), violation.getMessage());
        }
        String pointer = pointer(nodes.subList(2, nodes.size()));
        return pointer.isEmpty() && code(violation).equals("not-null")
                ? InputError.at("", "not-null", "a body is expected")
                : InputError.at(pointer, code(violation), violation.getMessage());
    }

    private static @Nullable AnnotatedElement parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        Path.MethodNode called = nodes.get(0).as(Path.MethodNode.class);
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
        return hierarchy(violation.getRootBeanClass())
                .flatMap(type -> declared(type, called.getName(), types).stream())
                .findFirst()
                .map(method -> method.getParameters()[index])
                .orElse(null);
    }

    private static @Nullable String name(AnnotatedElement parameter, List<Path.Node> nodes) {
        if (parameter.isAnnotationPresent(BeanParam.class) && nodes.size() > 2) {
            return nodes.get(2).getName();
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        PathParam path = parameter.getAnnotation(PathParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return query != null ? query.value() : path != null ? path.value() : header != null ? header.value() : null;
    }

    private static Optional<Method> declared(Class<?> type, String name, Class<?>[] parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters))
                .filter(method -> !method.isBridge())
                .findFirst();
    }

    // the class that the container made from ours has the method too, without the annotations of its parameters
    private static Stream<Class<?>> hierarchy(Class<?> type) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            classes.add(0, each);
        }
        return classes.stream();
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.isInIterable()) {
                Object place = node.getIndex() != null ? node.getIndex() : node.getKey();
                pointer.append('/').append(place);
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    // NotBlank becomes not-blank
    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
