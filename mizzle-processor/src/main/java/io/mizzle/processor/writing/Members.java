package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values that keys are made of, as parameters, expressions and variables. */
final class Members {

    private Members() {}

    /** Every distinct member of an entity's keys, by path. */
    static Map<String, MemberModel> of(EntityModel entity) {
        Map<String, MemberModel> members = new LinkedHashMap<>();
        for (PathModel path : entity.paths()) {
            for (MemberModel member : path.members()) {
                members.putIfAbsent(member.path(), member);
            }
        }
        return members;
    }

    /** Those that are no component with an attribute of its own, but part of a document that is stored as a whole. */
    static List<MemberModel> ofDocuments(EntityModel entity, List<RelationModel> relations) {
        Set<String> components = new HashSet<>();
        for (Leaf leaf : Leaf.of(entity.components())) {
            components.add(leaf.path());
        }
        Map<String, MemberModel> members = of(entity);
        for (MemberModel member : RelationMembers.own(relations)) {
            members.putIfAbsent(member.path(), member);
        }
        List<MemberModel> others = new ArrayList<>();
        for (MemberModel member : members.values()) {
            if (!components.contains(member.path())) {
                others.add(member);
            }
        }
        return others;
    }

    /** Whether an access path with every step bound names the whole key: not if a shard's or bucket's value is missing. */
    static boolean isCompleteBySteps(PathModel path) {
        return path.members().size()
                == path.partitionSteps().size() + path.sortSteps().size();
    }

    /** One parameter per member, without name clashes. */
    static List<Parameter> parameters(List<MemberModel> members) {
        FreeNames names = new FreeNames();
        List<Parameter> parameters = new ArrayList<>();
        for (MemberModel member : members) {
            parameters.add(new Parameter(type(member), names.newName(member.step())));
        }
        return parameters;
    }

    /** {@code status}, {@code shipTo.city}: the attribute as a field of the metamodel. */
    static Code attribute(MemberModel member) {
        return Code.of(
                "$L",
                String.join(
                        ".",
                        member.components().stream().map(ComponentModel::name).toList()));
    }

    /** The template placeholders as a caller names them: {@code orderId, shipToCity}. */
    static String text(List<MemberModel> members) {
        StringBuilder text = new StringBuilder();
        for (MemberModel member : members) {
            text.append(text.isEmpty() ? "" : ", ").append(member.step());
        }
        return text.toString();
    }

    /** {@code order}: a variable for an entity. */
    static String variable(ClassName record) {
        FreeNames keywords = new FreeNames();
        return keywords.newName(Text.decapitalized(record.simpleName()));
    }

    private static TypeName type(MemberModel member) {
        TypeName declared = member.component().type();
        return declared.isPrimitive() ? declared : member.value().type();
    }
}
