package io.mizzle.migration.schema;

import io.mizzle.table.TableSettings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Reads the schema of an application from what the processor wrote into {@code META-INF/mizzle}. Loads no class of the application. */
public final class SchemaReader {

    private SchemaReader() {}

    /**
     * The union of the descriptors of several class folders and jars. The same descriptor in two places is read once.
     *
     * @param places class folders and jars
     * @return the schema, without settings; without tables where there is no descriptor
     * @throws SchemaException if a file is broken, incomplete or of a newer version, or two places contradict each other; the message
     *     names the places
     */
    public static Schema read(Collection<Path> places) {
        Map<String, Descriptor> byType = new TreeMap<>();
        for (Path place : places) {
            for (Descriptor descriptor : DescriptorFiles.of(place)) {
                Descriptor known = byType.putIfAbsent(descriptor.type(), descriptor);
                if (known != null && !known.content().equals(descriptor.content())) {
                    throw new SchemaException(
                            descriptor.type() + " has different descriptors in " + known.place() + " and in "
                                    + descriptor.place(),
                            "Compile both modules again, or leave the older place out",
                            null);
                }
            }
        }
        return Schema.of(byType.values(), Map.<String, TableSettings>of());
    }
}
