package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The golden files were looked at with cfn-lint, terraform fmt and terraform validate; {@code .ci/cdk} compiles the construct and has the CDK
 * make a template of it. To write them anew: {@code -Dmizzle.expected=<mizzle-cli>/src/test/resources/io/mizzle/cli/document}.
 */
class SchemaFormatTest {

    private static final String SETTINGS = """
            table.products.capacity = provisioned 5 10
            table.products.index.byCategory.capacity = provisioned 2 3
            table.products.storage-class = standard-infrequent-access
            table.products.tag.team = "the \"shop\""
            table.products.tag.cost-centre = 42
            table.shop.capacity = on-demand 100 50
            table.shop.stream = new-and-old-images
            table.shop.deletion-protection = true
            table.shop.point-in-time-recovery = true
            table.shop.encryption = aws
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        Projects.shop(folder);
        Files.writeString(folder.resolve("mizzle.properties"), SETTINGS);
    }

    @TestFactory
    Stream<DynamicTest> everyFormatIsAsItWasReviewed() {
        return Stream.of("cloudformation.yaml", "terraform.tf", "cdk.java.txt", "json.json", "markdown.md")
                .map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
    }

    @Test
    void theTemplateIsYamlWithTheSamePropertiesAsTheJson() throws IOException {
        Map<?, ?> template = new Yaml().load(run("cloudformation"));
        JsonNode document = new ObjectMapper().readTree(run("json"));

        Map<?, ?> resources = (Map<?, ?>) template.get("Resources");
        for (JsonNode table : document.get("tables")) {
            String name = table.get("name").asText();
            String logical = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Table";
            Object properties = ((Map<?, ?>) resources.get(logical)).get("Properties");
            assertEquals(table.get("properties"), new ObjectMapper().valueToTree(properties), name);
        }
    }

    @Test
    void theConstructIsJava() throws IOException {
        String source = run("cdk");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///MizzleTables.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        ((JavacTask) javac.getTask(null, null, problems, null, null, List.of(file))).parse();

        assertEquals(List.of(), problems.getDiagnostics());
    }

    private static String run(String format) {
        return new Shell(folder)
                .run("schema", "--format", format)
                .exited(ExitCode.OK)
                .out();
    }

    private static void check(String file) throws IOException {
        String format = file.substring(0, file.indexOf('.'));

        String text = run(format);

        String target = System.getProperty("mizzle.expected");
        if (target != null) {
            Files.writeString(Path.of(target, file), text);
        }
        assertEquals(Projects.resource("document/" + file), text, file);
    }
}
