package org.suivi.benchmarks.index;

/** A method as it is shown, with the version of its rule. */
public record MethodView(Method name, int version, String definition) {

    /** Shows it. */
    public static MethodView of(Method method) {
        return new MethodView(method, method.version(), method.definition());
    }
}
