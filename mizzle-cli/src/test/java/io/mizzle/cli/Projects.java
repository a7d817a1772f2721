package io.mizzle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Projects that users could have. */
final class Projects {

    private Projects() {}

    /** A shop in one table, and products in another, compiled. */
    static void shop(Path folder) throws IOException {
        for (String name : new String[] {"Shop.java", "Product.java"}) {
            Path source = folder.resolve("src/main/java/shop").resolve(name);
            Files.createDirectories(source.getParent());
            Files.writeString(source, resource("shop/" + name + ".txt"));
        }
        Javac.compile(folder);
    }

    static String resource(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(Projects.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
