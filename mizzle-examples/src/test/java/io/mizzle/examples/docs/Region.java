package io.mizzle.examples.docs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a source file that a page shows: what stands between {@code // docs:begin name} and {@code // docs:end name}.
 *
 * @param path the file's path from the root of the repository
 * @param name the region's name
 */
record Region(String path, String name) {

    private static final Pattern MARKER = Pattern.compile("// from (\\S+)#(\\S+)");

    /** The region whose marker, {@code // from path#name}, is the first line of a block. */
    static Optional<Region> of(Fence fence) {
        Matcher marker =
                MARKER.matcher(fence.content().lines().findFirst().orElse("").strip());
        return marker.matches() ? Optional.of(new Region(marker.group(1), marker.group(2))) : Optional.empty();
    }

    /** The lines of the region without the indentation they have in common. */
    String content(Repository repository) {
        List<String> lines = repository.read(path).lines().toList();
        int begin = line(lines, "// docs:begin " + name);
        int end = line(lines, "// docs:end " + name);
        return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
    }

    private int line(List<String> lines, String marker) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                return i;
            }
        }
        throw new IllegalArgumentException(path + " has no line \"" + marker + "\".");
    }
}
