package io.mizzle.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails if the compiled schema has no migration yet, the chain of migrations is broken, or the live tables have drifted. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends ConnectedMojo {

    /** Leaves the live tables out. */
    @Parameter(property = "mizzle.offline", defaultValue = "false")
    boolean offline;

    /** Fails for findings, too. */
    @Parameter(property = "mizzle.strict", defaultValue = "false")
    boolean strict;

    @Override
    List<String> command() {
        List<String> arguments = connected("check");
        option(arguments, "--out", out);
        flag(arguments, "--offline", offline);
        flag(arguments, "--strict", strict);
        return arguments;
    }
}
