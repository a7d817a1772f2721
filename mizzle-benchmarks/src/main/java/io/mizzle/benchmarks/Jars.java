package io.mizzle.benchmarks;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * This JVM's class path as users have it, every folder of classes a jar: a fresh JVM looks into folders for each class of whatever comes after
 * them, which is several milliseconds of a cold start and as much again for its compilers.
 */
final class Jars implements Closeable {

    private final List<Path> made = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();

    private Jars() {}

    static Jars ofClassPath() throws IOException {
        Jars jars = new Jars();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jars.add(Path.of(entry));
        }
        return jars;
    }

    private void add(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            classPath.add(entry.toString());
            return;
        }
        Path jar = Files.createTempFile("classes", ".jar");
        made.add(jar);
        classPath.add(jar.toString());
        write(entry, jar);
    }

    private static void write(Path folder, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(each).toString().replace(File.separatorChar, '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(each, out);
                }
            }
        }
    }

    String classPath() {
        return String.join(File.pathSeparator, classPath);
    }

    @Override
    public void close() throws IOException {
        for (Path jar : made) {
            Files.delete(jar);
        }
    }
}
