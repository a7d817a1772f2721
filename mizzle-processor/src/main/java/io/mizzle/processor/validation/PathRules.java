package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.model.WhenModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of keys and access paths. */
final class PathRules {
    private static final Set<String> TAKEN = Set.of(
            "in",
            "key",
            "keyOf",
            "builder",
            "codec",
            "copy",
            "define",
            "defineTable",
            "definition",
            "toString",
            "hashCode",
            "equals",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "_",
            "true",
            "false",
            "null");

    private PathRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        checkPrimaryKey(type, entity, inspection);
        checkKeptComponents(type, entity, inspection);
        checkNames(type, entity, inspection);
        checkIndexesDistinct(type, inspection);
    }

    private static void checkPrimaryKey(DeclaredType type, EntityModel entity, Inspection inspection) {
        Optional<PathModel> primary = entity.primary();
        if (primary.isPresent()) {
            checkHalf(primary.get().partition(), "partition", type, inspection);
            checkHalf(primary.get().sort(), "sort", type, inspection);
        }
    }

    private static void checkHalf(List<ColumnModel> columns, String half, DeclaredType type, Inspection inspection) {
        for (MemberModel member :
                columns.stream().flatMap(column -> column.members().stream()).toList()) {
            Place place = type.has("Table")
                    ? type.place().component(member.path())
                    : type.place().annotation("Key").member(half);
            member.components().stream()
                    .filter(component -> component.presence() != Presence.REQUIRED)
                    .findFirst()
                    .ifPresent(component -> inspection.problem(
                            place,
                            Problem.NULLABLE_KEY,
                            member.path(),
                            type.names().simpleName(),
                            why(component)));
            for (String annotation : List.of("CreatedAt", "UpdatedAt")) {
                if (member.component()
                        .is(annotation.equals("CreatedAt") ? ComponentRole.CREATED_AT : ComponentRole.UPDATED_AT)) {
                    inspection.problem(place, Problem.TIMESTAMP_IN_KEY, annotation, member.path());
                }
            }
        }
    }

    private static String why(ComponentModel component) {
        return switch (component.presence()) {
            case NULLABLE -> "\"" + component.name() + "\" is @Nullable";
            case OPTIONAL -> "\"" + component.name() + "\" is Optional";
            case DEFAULTED -> "\"" + component.name() + "\" has a @Default";
            default -> "\"" + component.name() + "\" is not stored when empty";
        };
    }

    private static void checkKeptComponents(DeclaredType type, EntityModel entity, Inspection inspection) {
        Stream<MemberModel> members = entity.paths().stream()
                .flatMap(path -> Stream.concat(
                        path.members().stream(),
                        path.when().stream()
                                .map(WhenModel::member)
                                .filter(member -> member.component().is(ComponentRole.COUNTER))));
        for (MemberModel member : members.toList()) {
            Place place = type.place().component(member.components().get(0).name());
            if (member.component().is(ComponentRole.VERSION)) {
                inspection.problem(place.annotation("Version"), Problem.VERSION_IN_KEY, member.path());
            } else if (member.component().is(ComponentRole.COUNTER)) {
                inspection.problem(place, Problem.COUNTER_KEY, member.path());
            } else if (member.component().is(ComponentRole.LAZY)) {
                inspection.problem(place.annotation("Lazy"), Problem.LAZY_MIX, member.path(), "its use in a key");
            }
        }
    }

    private static void checkNames(DeclaredType type, EntityModel entity, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        for (PathModel path : entity.paths()) {
            if (path.kind() != PathKind.TABLE) {
                nameProblem(path.method(), entity, seen)
                        .ifPresent(problem -> inspection.problem(
                                place(path, type),
                                Problem.PATH_NAME,
                                path.method(),
                                type.names().simpleName(),
                                path.index(),
                                problem));
                seen.add(path.method());
            }
        }
    }

    private static Optional<String> nameProblem(String name, EntityModel entity, Set<String> seen) {
        if (!isIdentifier(name)) {
            return Optional.of("is no Java identifier");
        }
        if (TAKEN.contains(name)) {
            return Optional.of("is a method of every generated class");
        }
        if (seen.contains(name)) {
            return Optional.of("is also the name of another access path");
        }
        return entity.components().stream()
                        .anyMatch(component -> component.name().equals(name))
                ? Optional.of("is also the name of a component")
                : Optional.empty();
    }

    /** Whether generated code can have a member of this name. */
    static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && !KEYWORDS.contains(name);
    }

    private static Place place(PathModel path, DeclaredType type) {
        Optional<DeclaredAnnotation> key = type.annotations().all("IndexKey").stream()
                .filter(each -> each.text("index").equals(path.index()))
                .findFirst();
        if (key.isPresent()) {
            return key.get().place().member(key.get().text("name").isEmpty() ? "index" : "name");
        }
        List<ColumnModel> columns = path.kind() == PathKind.LOCAL ? path.sort() : path.partition();
        String component = columns.get(0).members().get(0).path();
        String annotation = path.kind() == PathKind.LOCAL ? "IndexSortKey" : "IndexPartitionKey";
        return type.place().component(component).annotation(annotation);
    }

    private static void checkIndexesDistinct(DeclaredType type, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        for (DeclaredAnnotation key : type.annotations().all("IndexKey")) {
            if (!seen.add(key.text("index"))) {
                inspection.problem(
                        key.place().member("index"),
                        Problem.INDEX_KEY_TWICE,
                        type.names().simpleName(),
                        key.text("index"));
            }
        }
    }
}
