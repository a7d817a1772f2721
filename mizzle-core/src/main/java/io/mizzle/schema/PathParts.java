package io.mizzle.schema;

import io.mizzle.expression.Condition;
import io.mizzle.key.KeyPart.Placeholder;
import io.mizzle.key.KeyTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An access path as it is being described; what its caller gives, and in which order, follows from its key attributes. */
final class PathParts<E> {

    final List<KeyColumn<E>> partition = new ArrayList<>();
    final List<KeyColumn<E>> sort = new ArrayList<>();
    final List<Condition<E>> when = new ArrayList<>();
    private final String name;
    private final AccessPath.Kind kind;
    private final String index;
    private final Map<String, KeyMember<E>> members;

    PathParts(String name, AccessPath.Kind kind, String index, Map<String, KeyMember<E>> members) {
        this.name = name;
        this.kind = kind;
        this.index = index;
        this.members = members;
    }

    KeyColumn<E> column(String attribute, KeyTemplate template) {
        List<KeyMember<E>> values = new ArrayList<>();
        for (Placeholder placeholder : template.placeholders()) {
            values.add(member(placeholder.name()));
        }
        return new KeyColumn.Text<>(attribute, template, values);
    }

    KeyColumn<E> column(String attribute, String component) {
        return new KeyColumn.Native<>(attribute, member(component));
    }

    AccessPath<E> path() {
        List<KeyMember<E>> first = new ArrayList<>();
        for (KeyColumn<E> column : partition) {
            addSteps(column, List.of(), first);
        }
        List<KeyMember<E>> then = new ArrayList<>();
        for (KeyColumn<E> column : sort) {
            addSteps(column, first, then);
        }
        return new AccessPath<>(name, kind, index, partition, sort, first, then, when);
    }

    /** A shard and a bucket are computed, never given. */
    private static <E> void addSteps(KeyColumn<E> column, List<KeyMember<E>> before, List<KeyMember<E>> steps) {
        for (int at = 0; at < column.members().size(); at++) {
            KeyMember<E> member = column.members().get(at);
            boolean computed = column instanceof KeyColumn.Text<E> text
                    && text.template().placeholders().get(at).format().fan().isPresent();
            if (!computed && !names(before, member) && !names(steps, member)) {
                steps.add(member);
            }
        }
    }

    /** By name, which is all that tells members of an entity apart. */
    private static <E> boolean names(List<KeyMember<E>> members, KeyMember<E> member) {
        for (KeyMember<E> each : members) {
            if (each.name().equals(member.name())) {
                return true;
            }
        }
        return false;
    }

    private KeyMember<E> member(String path) {
        KeyMember<E> member = members.get(path);
        if (member == null) {
            throw new IllegalArgumentException("Access path \"" + name + "\" names \"" + path
                    + "\", which is no component: generate the metamodel again with this version's processor.");
        }
        return member;
    }
}
