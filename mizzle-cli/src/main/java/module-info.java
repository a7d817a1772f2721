/** The {@code mizzling} command. */
module io.mizzle.cli {
    requires com.fasterxml.jackson.databind;
    requires io.mizzle.core;
    requires io.mizzle.migration;
    requires info.picocli;
    requires org.jline;
    requires software.amazon.awssdk.services.sts;

    exports io.mizzle.cli;
    exports io.mizzle.cli.config;

    // picocli reads and fills the commands by reflection.
    opens io.mizzle.cli.command to
            info.picocli;
}
