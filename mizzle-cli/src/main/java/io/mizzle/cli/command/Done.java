package io.mizzle.cli.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run did before it failed.
 *
 * @param lines for people; none for nothing
 * @param fields for {@code --json}, called as those of the command's result; none for nothing
 */
record Done(List<String> lines, Map<String, @Nullable Object> fields) {

    static final Done NOTHING = new Done(List.of(), Map.of());
}
