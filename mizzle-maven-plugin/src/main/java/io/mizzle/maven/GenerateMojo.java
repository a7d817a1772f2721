package io.mizzle.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the migration from the last snapshot to the compiled schema. Needs no network. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends MizzleMojo {

    /** The name of the migration; from its steps otherwise. */
    @Parameter(property = "mizzle.name")
    @Nullable String name;

    /** New names of tables and attributes: {@code shop=store}, {@code Order.note=remark}. */
    @Parameter(property = "mizzle.renames")
    List<String> renames = List.of();

    /** Writes nothing, and fails if a migration is missing. */
    @Parameter(property = "mizzle.check", defaultValue = "false")
    boolean check;

    @Override
    List<String> command() {
        List<String> arguments = new ArrayList<>(List.of("generate"));
        option(arguments, "--out", out);
        option(arguments, "--name", name);
        renames.forEach(each -> option(arguments, "--rename", each));
        flag(arguments, "--check", check);
        return arguments;
    }
}
