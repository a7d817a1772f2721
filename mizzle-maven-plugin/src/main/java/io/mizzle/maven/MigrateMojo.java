package io.mizzle.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Carries out the migrations that are pending, one runner at a time. */
@Mojo(
        name = "migrate",
        defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.COMPILE)
public final class MigrateMojo extends WritingMojo {

    /** The last migration to run. */
    @Parameter(property = "mizzle.to")
    @Nullable String to;

    /** A saved plan, carried out as it is or not at all. */
    @Parameter(property = "mizzle.plan")
    @Nullable String plan;

    @Override
    List<String> command() {
        List<String> arguments = writing("migrate");
        option(arguments, "--out", out);
        option(arguments, "--to", to);
        option(arguments, "--plan", plan);
        return arguments;
    }
}
