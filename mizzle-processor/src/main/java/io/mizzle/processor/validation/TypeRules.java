package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import java.util.List;

/** Rules of every declared type. */
final class TypeRules {
    /** What a class is generated for; from {@link #FIRST_READING} on, what is only read. */
    private static final List<String> PURPOSES =
            List.of("Entity", "Table", "Document", "Projection", "View", "ItemCollection");

    private static final int FIRST_READING = 3;

    private TypeRules() {}

    static void check(DeclaredType type, Inspection inspection) {
        checkKind(type, inspection);
        checkGeneric(type, inspection);
        checkHidden(type, inspection);
        checkOnePurpose(type, inspection);
        checkKeyAnnotations(type, inspection);
        checkIndexAnnotations(type, inspection);
    }

    private static void checkKind(DeclaredType type, Inspection inspection) {
        String name = type.names().simpleName();
        boolean sealed = type.kind() == DeclaredType.Kind.SEALED_INTERFACE;
        boolean anyInterface = sealed || type.kind() == DeclaredType.Kind.INTERFACE;
        if (type.has("Entity") && !type.isRecord()) {
            inspection.problem(type.place().annotation("Entity"), Problem.NOT_A_RECORD, "Entity", "a record", name);
        } else if (type.has("Table") && !type.isRecord() && !anyInterface) {
            Place place = type.place().annotation("Table");
            inspection.problem(place, Problem.NOT_A_RECORD, "Table", "a record or an interface", name);
        } else if (type.has("Document") && !type.isRecord() && !sealed) {
            Place place = type.place().annotation("Document");
            inspection.problem(place, Problem.NOT_A_RECORD, "Document", "a record or a sealed interface", name);
        }
        for (String ofRecord : List.of("Projection", "View")) {
            if (type.has(ofRecord) && !type.isRecord()) {
                inspection.problem(type.place().annotation(ofRecord), Problem.NOT_A_RECORD, ofRecord, "a record", name);
            }
        }
    }

    private static void checkGeneric(DeclaredType type, Inspection inspection) {
        if (type.generic()) {
            inspection.problem(type.place(), Problem.GENERIC, type.names().simpleName());
        }
    }

    private static void checkHidden(DeclaredType type, Inspection inspection) {
        if (type.hidden()) {
            inspection.problem(type.place(), Problem.HIDDEN, type.names().simpleName());
        }
    }

    private static void checkOnePurpose(DeclaredType type, Inspection inspection) {
        for (String other : List.of("Entity", "Table")) {
            if (type.has("Document") && type.has(other)) {
                Place place = type.place().annotation("Document");
                inspection.problem(
                        place, Problem.ENTITY_AND_DOCUMENT, type.names().simpleName(), other, "Document");
            }
        }
        List<String> purposes = PURPOSES.stream().filter(type::has).toList();
        boolean reading = purposes.stream().anyMatch(each -> PURPOSES.indexOf(each) >= FIRST_READING);
        if (purposes.size() > 1 && reading) {
            String last = purposes.get(purposes.size() - 1);
            inspection.problem(
                    type.place().annotation(last),
                    Problem.TWO_PURPOSES,
                    type.names().simpleName(),
                    purposes.get(0),
                    last);
        }
    }

    private static void checkKeyAnnotations(DeclaredType type, Inspection inspection) {
        if (type.isRecord() && type.has("Table")) {
            type.annotations()
                    .find("Key")
                    .ifPresent(key -> inspection.problem(
                            key.place(), Problem.KEY_ON_RECORD, type.names().simpleName()));
        } else if (!type.has("Entity")) {
            type.annotations().find("Key").ifPresent(key -> misplaced(key, type, "an entity", inspection));
        }
    }

    private static void checkIndexAnnotations(DeclaredType type, Inspection inspection) {
        for (DeclaredAnnotation annotation : type.annotations().all()) {
            boolean ofTable =
                    annotation.name().equals("GlobalIndex") || annotation.name().equals("LocalIndex");
            boolean ofEntity = annotation.name().equals("IndexKey");
            boolean ofEveryEntity = annotation.name().equals("Relation");
            if ((ofTable || ofEntity) && type.isRecord() && type.has("Table")) {
                inspection.problem(
                        annotation.place(),
                        Problem.INDEX_ON_RECORD,
                        annotation.name(),
                        type.names().simpleName());
            } else if (ofTable && !type.has("Table")) {
                misplaced(annotation, type, "an interface with @Table", inspection);
            } else if (ofEntity && !type.has("Entity") || ofEveryEntity && !isEntity(type)) {
                misplaced(annotation, type, "an entity", inspection);
            }
        }
    }

    private static boolean isEntity(DeclaredType type) {
        return type.has("Entity") || type.has("Table") && type.isRecord();
    }

    private static void misplaced(
            DeclaredAnnotation annotation, DeclaredType type, String where, Inspection inspection) {
        inspection.problem(
                annotation.place(),
                Problem.MISPLACED_ON_TYPE,
                annotation.name(),
                type.names().simpleName(),
                where);
    }
}
