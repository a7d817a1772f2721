package io.mizzle.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows which migrations are applied; fails if some are pending. */
@Mojo(name = "status", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class StatusMojo extends ConnectedMojo {

    @Override
    List<String> command() {
        List<String> arguments = connected("status");
        option(arguments, "--out", out);
        return arguments;
    }
}
