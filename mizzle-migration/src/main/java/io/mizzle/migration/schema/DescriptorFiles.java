package io.mizzle.migration.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The descriptors of one class folder or jar. */
final class DescriptorFiles {

    private static final String FOLDER = "META-INF/mizzle/";
    private static final String SUFFIX = ".json";
    private static final int FORMAT = 1;

    private DescriptorFiles() {}

    static List<Descriptor> of(Path place) {
        try {
            return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
        } catch (IOException unreadable) {
            throw new SchemaException(
                    place
                            + (Files.exists(place)
                                    ? " cannot be read (" + unreadable.getMessage() + ")"
                                    : " does not exist"),
                    "Give a class folder or a jar that exists; compile the project first",
                    unreadable);
        }
    }

    private static List<Descriptor> ofFolder(Path place) throws IOException {
        Path folder = place.resolve(FOLDER);
        List<Descriptor> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                found.add(parse(Files.readString(file), file.toString()));
            }
        }
        return found;
    }

    private static List<Descriptor> ofJar(Path place) throws IOException {
        List<Descriptor> found = new ArrayList<>();
        try (ZipFile jar = new ZipFile(place.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                String name = entry.getName();
                boolean descriptor =
                        name.startsWith(FOLDER) && name.endsWith(SUFFIX) && name.indexOf('/', FOLDER.length()) < 0;
                if (descriptor) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        found.add(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), place + "!/" + name));
                    }
                }
            }
        }
        return found;
    }

    private static Descriptor parse(String text, String place) {
        try {
            return checked(Json.parse(text), place);
        } catch (JsonProcessingException broken) {
            throw new SchemaException(
                    "Descriptor " + place + " is broken: " + broken.getOriginalMessage(),
                    "Compile the project again, from clean, with the mizzle processor",
                    broken);
        }
    }

    static Descriptor checked(JsonNode content, String place) {
        if (!(content instanceof ObjectNode object)) {
            throw new SchemaException(
                    "Descriptor " + place + " holds no object",
                    "Compile the project again, from clean, with the mizzle processor",
                    null);
        }
        Descriptor descriptor = new Descriptor(object, place);
        int format = descriptor.required("format").asInt();
        if (format != FORMAT) {
            throw new SchemaException(
                    "Descriptor " + place + " has format " + format + ", and this version reads format " + FORMAT,
                    "Use mizzle-migration of the version the project compiles with",
                    null);
        }
        descriptor.type();
        descriptor.kind();
        return descriptor;
    }
}
