package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds a command is wrong, its options, configuration, credentials or network; that is said, and nothing is changed. */
class BadSurroundingsTest {

    @TempDir
    Path parent;

    private NotesProject project;

    @BeforeEach
    void initialise() throws IOException {
        project = new NotesProject(parent, "around-");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void anUnknownRegion() throws IOException {
        project.pending();
        project.shell().environment().remove("MIZZLE_ENDPOINT");
        project.shell().with("AWS_ACCESS_KEY_ID", "nobody").with("AWS_SECRET_ACCESS_KEY", "nothing");
        String configuration = aws();
        System.setProperty("aws.accessKeyId", "nobody");
        System.setProperty("aws.secretAccessKey", "nothing");
        try {
            for (String command : new String[] {"list", "migrate --yes", "push --yes"}) {
                project.refused(
                                ExitCode.CONNECTIVITY,
                                (command + " --region eu-nowhere-9 --config " + configuration).split(" "))
                        .says("eu-nowhere-9")
                        .says("the region or the endpoint is spelled right");
            }
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }

    @Test
    void noRegionUnlessTheAwsConfigurationHasOne() throws IOException {
        project.shell().environment().remove("MIZZLE_ENDPOINT");
        String configuration = aws();
        assumeTrue(System.getenv("AWS_REGION") == null, "this machine has a region");

        project.refused(ExitCode.CONNECTIVITY, "list", "--config", configuration, "--aws-profile", "does-not-exist")
                .says("No region is configured")
                .says("--region eu-central-1");
        System.setProperty("aws.region", "eu-west-3");
        try {
            project.run("list", "--config", configuration, "--aws-profile", "does-not-exist")
                    .exited(ExitCode.CONNECTIVITY)
                    .says("credentials");
        } finally {
            System.clearProperty("aws.region");
        }
    }

    @Test
    void noCredentials() throws IOException {
        project.pending();
        project.shell().environment().remove("MIZZLE_ENDPOINT");
        String configuration = aws();
        for (String command :
                new String[] {"list", "migrate --yes", "push --yes", "drop around-notes --allow=drop-table=around-notes"
                }) {
            project.refused(
                            ExitCode.CONNECTIVITY,
                            (command + " --region eu-central-1 --aws-profile does-not-exist --config " + configuration)
                                    .split(" "))
                    .says("credentials")
                    .says("never given to mizzling itself");
        }
    }

    /** A configuration that leaves everything to the AWS configuration. */
    private String aws() throws IOException {
        return project.write("aws.properties", "table-prefix=around-\n").toString();
    }

    @Test
    void aClosedPort() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        project.pending();
        project.write("notes.jsonl", "{\"author\": \"bob\", \"at\": \"2026\"}\n");

        for (String command : new String[] {
            "migrate",
            "push",
            "baseline",
            "unlock",
            "backfill byText",
            "import around-notes notes.jsonl",
            "export around-notes out.jsonl",
            "pull around-notes",
            "drop around-notes --allow=drop-table=around-notes"
        }) {
            project.refused(ExitCode.CONNECTIVITY, (command + " --endpoint http://127.0.0.1:" + closed).split(" "))
                    .says("Nothing answers")
                    .says("mizzling local start");
        }
    }

    @Test
    void aDoctorNamesEveryProblemAndExitsAsTheFirst() throws IOException {
        project.unchangedBy("doctor", "--endpoint", "http://127.0.0.1:9")
                .exited(ExitCode.FAILURE)
                .prints("target/classes does not exist")
                .prints("Nothing answers at DynamoDB's address.");

        project.compile();
        project.run("doctor", "--endpoint", "http://127.0.0.1:9").exited(ExitCode.CONNECTIVITY);
        project.run("doctor").exited(ExitCode.OK).prints("MIZZLE_ENDPOINT").prints("mizzle.properties (local.region)");
    }

    @Test
    void anEndpointThatIsNoUrl() throws IOException {
        project.refused(ExitCode.USAGE, "list", "--endpoint", "localhost").says("is no URL");
    }

    @Test
    void aSecretInTheConfiguration() throws IOException {
        project.write("mizzle.properties", "dev.aws-secret-access-key=abc\n");

        project.refused(ExitCode.USAGE, "list").says("Credentials never stand in this file");
    }

    @Test
    void aMisspelledSettingAndAMissingConfiguration() throws IOException {
        project.write("mizzle.properties", "shcema=target/classes\n");

        project.refused(ExitCode.USAGE, "list")
                .says("\"shcema\", which is not a setting")
                .says("schema, out");
        project.refused(ExitCode.USAGE, "list", "--config", "none.properties").says("There is no file");
    }

    @Test
    void anOptionThatDoesNotExistAndAFailureAsJson() throws IOException {
        project.refused(ExitCode.USAGE, "list", "--sorted").says("Unknown option: '--sorted'");
        project.run("list", "--endpoint", "localhost", "--json")
                .exited(ExitCode.USAGE)
                .prints("\"exit\": 2")
                .prints("\"what\": \"The endpoint");
        project.refused(ExitCode.USAGE, "lits").says("lits");
    }

    @Test
    void aNumberThatIsNone() throws IOException {
        for (String command : new String[] {
            "migrate --wcu 0",
            "migrate --segments 0",
            "migrate --wcu many",
            "backfill byText --wcu -1",
            "export notes notes.csv --rcu 0",
            "export notes notes.csv --segments 0",
            "import notes notes.csv --wcu 0",
            "import notes notes.csv --threads 0",
            "pull --sample 0"
        }) {
            project.refused(ExitCode.USAGE, command.split(" "))
                    .says("number above 0")
                    .says("--help");
        }
    }

    @Test
    void aStackTraceOnlyWithVerbose() throws IOException {
        project.write(NotesProject.DESCRIPTOR, "{");

        assertFalse(project.refused(ExitCode.FAILURE, "generate").err().contains("\tat "));
        project.refused(ExitCode.FAILURE, "generate", "--verbose").says("\tat io.mizzle");
    }
}
