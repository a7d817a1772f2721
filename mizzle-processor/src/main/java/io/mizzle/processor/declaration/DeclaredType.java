package io.mizzle.processor.declaration;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.model.Names;
import java.util.List;

/**
 * A type as it was written.
 *
 * @param names what it and its generated class are called
 * @param kind what kind of type it is
 * @param generic whether it has type parameters
 * @param hidden whether it, or a type around it, is private
 * @param annotations those of mizzle
 * @param components of a record
 * @param upcasts its methods that lift items to the next version
 * @param tables the interfaces above it that say {@code @Table}
 * @param inDocument whether an interface above it says {@code @Document}
 * @param permits the types a sealed interface permits
 * @param resolved whether every type it names exists; if not, another processor may still write it
 */
public record DeclaredType(
        Names names,
        Kind kind,
        boolean generic,
        boolean hidden,
        DeclaredAnnotations annotations,
        List<DeclaredComponent> components,
        List<DeclaredUpcast> upcasts,
        List<ClassName> tables,
        boolean inDocument,
        List<ClassName> permits,
        boolean resolved) {
    /** Kinds of types. */
    public enum Kind {
        /** A record. */
        RECORD,
        /** A sealed interface. */
        SEALED_INTERFACE,
        /** Any other interface. */
        INTERFACE,
        /** Anything else. */
        OTHER
    }

    /** Copies the lists. */
    public DeclaredType {
        components = List.copyOf(components);
        upcasts = List.copyOf(upcasts);
        tables = List.copyOf(tables);
        permits = List.copyOf(permits);
    }

    /** The type. */
    public ClassName type() {
        return names.type();
    }

    /** Where it stands. */
    public Place place() {
        return Place.of(names.type());
    }

    /** Whether it has this annotation of mizzle. */
    public boolean has(String annotation) {
        return annotations.has(annotation);
    }

    /** Whether it is a record. */
    public boolean isRecord() {
        return kind == Kind.RECORD;
    }

    /** Whether it is an interface, sealed or not. */
    public boolean isInterface() {
        return kind == Kind.SEALED_INTERFACE || kind == Kind.INTERFACE;
    }
}
