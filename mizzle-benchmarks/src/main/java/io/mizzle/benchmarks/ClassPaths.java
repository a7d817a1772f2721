package io.mizzle.benchmarks;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * The class path that users of each contender have. The enhanced client's jar has an interceptor that the SDK installs in every DynamoDB
 * client of the process; it gives each request a configuration of its own, which costs 3 KB, so only those who need that jar pay for it.
 */
final class ClassPaths {

    private static final String PROPERTY = "java.class.path";

    private ClassPaths() {}

    /**
     * Runs contenders in JVMs with their class paths: JMH starts them with this JVM's.
     *
     * @param contenders any
     * @param run runs some of them
     */
    static List<RunResult> apart(List<String> contenders, Function<List<String>, List<RunResult>> run) {
        List<RunResult> results = new ArrayList<>();
        String whole = System.getProperty(PROPERTY);
        for (boolean enhanced : new boolean[] {false, true}) {
            List<String> some = contenders.stream()
                    .filter(contender -> needsEnhanced(contender) == enhanced)
                    .toList();
            if (!some.isEmpty()) {
                System.setProperty(PROPERTY, enhanced ? whole : withoutEnhanced(whole));
                results.addAll(run.apply(some));
            }
        }
        System.setProperty(PROPERTY, whole);
        return results;
    }

    /** A class path as the users of a contender have it. */
    static String of(Contender contender, String whole) {
        return needsEnhanced(contender.name()) ? whole : withoutEnhanced(whole);
    }

    private static boolean needsEnhanced(String contender) {
        return contender.startsWith("ENHANCED");
    }

    private static String withoutEnhanced(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("dynamodb-enhanced"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
