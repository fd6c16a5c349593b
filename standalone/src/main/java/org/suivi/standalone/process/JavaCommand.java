package org.suivi.standalone.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of bounded size, run by the same Java as the launcher. */
public final class JavaCommand {
    private final List<String> command = new ArrayList<>();

    private JavaCommand(String heap) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xms48m");
        command.add("-Xmx" + heap);
        // room for what lives as long as a request: a third of so small a heap is collected again and again
        command.add("-XX:NewSize=24m");
        // on a machine that holds six programs the small collector and an early return of memory count most
        command.add("-XX:+UseSerialGC");
        command.add("-XX:MinHeapFreeRatio=10");
        command.add("-XX:MaxHeapFreeRatio=30");
        // a JVM without memory is ended at once, so that it is started again
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=UTC");
    }

    public static JavaCommand withHeap(String heap) {
        return new JavaCommand(heap);
    }

    public JavaCommand option(String option) {
        command.add(option);
        return this;
    }

    public List<String> main(String mainClass, String... arguments) {
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    public List<String> jar(Path jar) {
        command.add("-jar");
        command.add(jar.toString());
        return List.copyOf(command);
    }
}
