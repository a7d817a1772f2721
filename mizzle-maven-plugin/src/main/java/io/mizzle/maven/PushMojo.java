package io.mizzle.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes the live tables what the compiled schema says, without migrations: for development. */
@Mojo(
        name = "push",
        defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.COMPILE)
public final class PushMojo extends WritingMojo {

    @Override
    List<String> command() {
        return writing("push");
    }
}
