package org.suivi.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Asks the one {@link RunningServers} of this JVM, whichever class loader asks. */
final class OneForAll {

    private static final Class<?> SERVERS = inTheClassLoaderOfTheJvm();

    private OneForAll() {}

    /** The answer, always a text; what it starts belongs to no test and no application. */
    static String ask(String question, String... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Kafka looks up its own classes through the thread's class loader
        thread.setContextClassLoader(SERVERS.getClassLoader());
        try {
            return invoke(question, arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String invoke(String question, String... arguments) {
        try {
            Method method = Arrays.stream(SERVERS.getDeclaredMethods())
                    .filter(each -> each.getName().equals(question))
                    .findFirst()
                    .orElseThrow();
            method.setAccessible(true);
            return String.valueOf(method.invoke(null, (Object[]) arguments));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(question + ": " + e.getCause(), e.getCause());
        }
    }

    // where tests run outside of a build, the JVM's own class loader may not know us
    private static Class<?> inTheClassLoaderOfTheJvm() {
        try {
            return Class.forName(RunningServers.class.getName(), true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException absent) {
            return RunningServers.class;
        }
    }
}
