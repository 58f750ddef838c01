package se.samsyn.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Starts the launcher in a JVM of its own and ends as it ends. Maven calls this in its own JVM, so that nothing but the
 * launcher's one line is seen when it cannot start, and the prompt comes back only when all has stopped.
 */
public final class Fork {

    private Fork() {}

    /** Does not return: it ends this JVM with the launcher's own exit code. */
    public static void main(String... command) throws IOException, URISyntaxException, InterruptedException {
        var process = command(classpath(), ownProperties(), command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().join();
        }));
        System.exit(process.waitFor());
    }

    /**
     * The command line of a launcher.
     *
     * @param classpath the launcher's classes and libraries
     * @param properties its system properties, all beginning with {@code samsyn.}
     * @param command what {@link Samsyn#main} understands
     */
    public static ProcessBuilder command(String classpath, Map<String, String> properties, String... command) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(java, "-Xmx128m", "-XX:TieredStopAtLevel=1"));
        new TreeMap<>(properties).forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.addAll(List.of("-classpath", classpath, Samsyn.class.getName()));
        line.addAll(Arrays.asList(command));
        return new ProcessBuilder(line);
    }

    private static Map<String, String> ownProperties() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("samsyn."))
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
    }

    /** Maven's class path of the project; it is in no system property, only in the loader of this class. */
    private static String classpath() throws URISyntaxException {
        if (!(Fork.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path", "");
        }
        var parts = new ArrayList<String>();
        for (URL url : loader.getURLs()) {
            parts.add(Path.of(url.toURI()).toString());
        }
        return String.join(File.pathSeparator, parts);
    }
}
