package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mizzle.cli.command.Commands;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What GraalVM's native-image is told exists, and is all that a native mizzling needs. The SDK and JLine bring their own. */
class NativeImageTest {

    private static final String FOLDER = "/META-INF/native-image/";
    private static final String RESOURCES = FOLDER + "io.mizzle/mizzle-cli/resource-config.json";
    private static final String REFLECTION = FOLDER + "picocli-generated/io.mizzle/mizzle-cli/reflect-config.json";

    /** Only needed to make the launcher's archive of classes, which a native image does not have. */
    private static final String WARM_UP = "io/mizzle/cli/command/warm-up.json";

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = NativeImageTest.class.getResourceAsStream(name)) {
            assertNotNull(file, name);
            return new ObjectMapper().readTree(file);
        }
    }

    @Test
    void theResourcesAreThoseOfTheModule() throws IOException {
        Set<String> named = new TreeSet<>();
        read(RESOURCES).path("resources").path("includes").forEach(each -> {
            String pattern = each.path("pattern").asText();
            named.add(pattern.substring("\\Q".length(), pattern.length() - "\\E".length()));
        });
        named.forEach(each -> assertNotNull(NativeImageTest.class.getResource("/" + each), each));

        Path folder = Repository.root().resolve("mizzle-cli/src/main/resources");
        try (Stream<Path> files = Files.walk(folder.resolve("io"))) {
            Set<String> present = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(WARM_UP))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(present, named);
        }
    }

    /** picocli's processor writes this file; only Maven's build runs it. */
    @Test
    void everyClassAndFieldOfTheCommandsIsNamedAndThere() throws Exception {
        assumeTrue(
                NativeImageTest.class.getResource(REFLECTION) != null || System.getProperty("basedir") != null,
                "this build has no picocli-codegen");
        Set<String> named = new HashSet<>();
        for (JsonNode each : read(REFLECTION)) {
            Class<?> type =
                    Class.forName(each.path("name").asText(), false, getClass().getClassLoader());
            named.add(type.getName());
            for (JsonNode field : each.path("fields")) {
                assertNotNull(type.getDeclaredField(field.path("name").asText()));
                named.add(type.getName() + "." + field.path("name").asText());
            }
        }

        Set<String> needed = new TreeSet<>();
        all(Commands.all(Surroundings.ofProcess()).getCommandSpec()).forEach(spec -> addTo(needed, spec));
        assertTrue(needed.size() > 100, needed::toString);
        needed.removeAll(named);
        assertEquals(Set.of(), needed);
    }

    private static Stream<CommandSpec> all(CommandSpec spec) {
        return Stream.concat(
                Stream.of(spec),
                spec.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(NativeImageTest::all));
    }

    private static void addTo(Set<String> needed, CommandSpec spec) {
        List<Object> users = new ArrayList<>(List.of(spec.userObject()));
        spec.mixins().values().forEach(mixin -> users.add(mixin.userObject()));
        for (Object user : users) {
            for (Class<?> type = user.getClass(); type != Object.class; type = type.getSuperclass()) {
                needed.add(type.getName());
                Arrays.stream(type.getDeclaredFields())
                        .filter(NativeImageTest::isFilled)
                        .map(field -> field.getDeclaringClass().getName() + "." + field.getName())
                        .forEach(needed::add);
            }
        }
    }

    private static boolean isFilled(Field field) {
        return Stream.of(Option.class, Parameters.class, Mixin.class, Spec.class)
                .anyMatch(field::isAnnotationPresent);
    }
}
