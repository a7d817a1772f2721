package io.mizzle.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.SampleDescriptors;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptors of folders and jars, whole and broken. */
class SchemaReaderTest {

    @TempDir
    Path temporary;

    private final Schema shop = SampleDescriptors.shop().schema();

    @Test
    void aSchemaIsTheUnionOfItsPlaces() throws IOException {
        Path folder = folder("classes", "app.Shop");
        Path jar = temporary.resolve("orders.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/mizzle/app.Order.json"));
            zip.write(text("app.Order").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        assertEquals(shop, SchemaReader.read(List.of(folder, jar)));
        assertEquals(shop, SchemaReader.read(List.of(folder, jar, folder)));
    }

    @Test
    void twoDefinitionsThatDisagreeAreNamedWithBothPlaces() throws IOException {
        Path one = folder("one", "app.Shop", "app.Order");
        Path two = folder("two");
        write(two, "app.Shop", text("app.Shop").replace("\"_v\"", "\"version\""));

        refused(List.of(one, two), "app.Shop has different descriptors in", "one", "two", "Compile both modules again");
    }

    @Test
    void oneNameForTwoTablesIsRefused() throws IOException {
        Path one = folder("one", "app.Shop", "app.Order");
        Path two = folder("two");
        write(
                two,
                "app.Store",
                text("app.Shop").replace("app.Shop", "app.Store").replace("app.Order", "app.Purchase"));
        write(
                two,
                "app.Purchase",
                text("app.Order").replace("app.Shop", "app.Store").replace("app.Order", "app.Purchase"));

        refused(List.of(one, two), "Table \"shop\" is declared twice", "one", "two", "Rename one");
    }

    @Test
    void anEntityWithoutItsTableAndATableWithoutItsEntityAreRefused() throws IOException {
        refused(
                List.of(folder("one", "app.Shop")),
                "has entity app.Order, whose descriptor is in none of the places",
                "one");
        refused(List.of(folder("two", "app.Order")), "belongs to table app.Shop", "two");
    }

    @Test
    void brokenIncompleteAndNewerFilesAreNamed() throws IOException {
        Path broken = folder("broken");
        write(broken, "app.Shop", "{\"format\": 1,");
        refused(List.of(broken), "is broken", "app.Shop.json", "Compile the project again");
        Path incomplete = folder("incomplete", "app.Order");
        write(incomplete, "app.Shop", text("app.Shop").replace("\"encoding\"", "\"other\""));
        refused(List.of(incomplete), "has no \"encoding\"", "app.Shop.json");
        Path newer = folder("newer");
        write(newer, "app.Shop", text("app.Shop").replace("\"format\":1", "\"format\":2"));
        refused(List.of(newer), "has format 2", "app.Shop.json");
        refused(List.of(temporary.resolve("nowhere")), "nowhere does not exist", "compile the project first");
    }

    private void refused(List<Path> places, String... parts) {
        SchemaException refusal = assertThrows(SchemaException.class, () -> SchemaReader.read(places));
        for (String part : parts) {
            assertTrue(refusal.getMessage().contains(part), refusal::getMessage);
        }
    }

    private Path folder(String name, String... types) throws IOException {
        Path folder = temporary.resolve(name);
        Files.createDirectories(folder.resolve("META-INF/mizzle"));
        for (String type : types) {
            write(folder, type, text(type));
        }
        return folder;
    }

    private static void write(Path folder, String type, String text) throws IOException {
        Files.writeString(folder.resolve("META-INF/mizzle/" + type + ".json"), text);
    }

    private String text(String type) {
        return shop.descriptor(type).orElseThrow().toString();
    }
}
