package io.mizzle.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes that the rules of this package judge. */
final class CoreClasses {

    private CoreClasses() {}

    /** The classes of core itself, without its tests. Reading them takes seconds, so they are read once. */
    static JavaClasses shipped() {
        return Shipped.CLASSES;
    }

    /** What the processor generated for the entities of the tests. */
    static JavaClasses generated() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "test-classes"))
                .that(GeneratedClass.byTheProcessor());
    }

    private static final class Shipped {
        static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }
}
