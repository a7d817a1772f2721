package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.GLOBAL_PATH;
import static io.mizzle.processor.writing.CoreTypes.NUMBER_SLOT;
import static io.mizzle.processor.writing.CoreTypes.PATH_STATE;
import static io.mizzle.processor.writing.CoreTypes.PRIMARY_KEY;
import static io.mizzle.processor.writing.CoreTypes.SLOT;
import static io.mizzle.processor.writing.CoreTypes.STRING_SLOT;
import static io.mizzle.processor.writing.CoreTypes.TABLE_PATH;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import io.mizzle.processor.source.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One access path: the method that binds its partition, and a class for each step of its sort key. */
final class AccessPathMembers {

    private static final List<String> METHODS_OF_OBJECT =
            List.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

    private final ClassName record;
    private final PathModel path;
    private final List<ClassName> steps = new ArrayList<>();

    /**
     * For one path of an entity.
     *
     * @param metamodel the generated class
     * @param record the entity
     * @param path the path
     * @param nestedNames names of nested classes
     */
    AccessPathMembers(ClassName metamodel, ClassName record, PathModel path, FreeNames nestedNames) {
        this.record = record;
        this.path = path;
        String name = Text.capitalized(path.method());
        for (MemberModel step : path.sortSteps()) {
            steps.add(metamodel.nestedClass(nestedNames.newName(name)));
            name += Text.capitalized(step.step());
        }
    }

    /** {@code byStatus(status)}. */
    Member method() {
        List<Parameter> parameters = Members.parameters(path.partitionSteps());
        Code.Builder state = Code.builder().add("this, $S", path.method());
        for (Parameter parameter : parameters) {
            state.add(", $L", parameter.name());
        }
        MethodBuilder method = MethodBuilder.of(path.method())
                .addJavadoc("Items of $L: $L.\n", PathText.place(path), PathText.of(path));
        if (!path.when().isEmpty()) {
            method.addJavadoc("The index has only the items whose declaration's {@code when} holds.\n");
        }
        return method.addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(follows(0))
                .addParameters(parameters)
                .addStatement("return new $L($T.of($L))", constructed(followsRaw(0), 0), PATH_STATE, state.build())
                .build();
    }

    /** The classes that continue the path, none if there is nothing to continue with. */
    List<Member> types() {
        List<Member> types = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            types.add(type(step));
        }
        return types;
    }

    private Member type(int step) {
        TypeName state = Text.generic(PATH_STATE, record);
        List<MemberModel> bound = new ArrayList<>(path.partitionSteps());
        bound.addAll(path.sortSteps().subList(0, step));
        return ClassBuilder.of(steps.get(step))
                .addJavadoc(
                        "Items of $L by {@code $L}; {@code $L} can follow.",
                        PathText.place(path),
                        bound.isEmpty() ? path.method() : Members.text(bound),
                        path.sortSteps().get(step).step())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Text.generic(ended(), record))
                .add(MethodBuilder.constructor(steps.get(step))
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(state, "state")
                        .addStatement("super(state)")
                        .build())
                .add(slot(step))
                .build();
    }

    private Member slot(int step) {
        MemberModel member = path.sortSteps().get(step);
        boolean number = AttributeKind.isNumber(member.value());
        Code whole = number ? Code.of("$L, ", AttributeCode.wholeNumber(member.value())) : Code.empty();
        FreeNames taken = new FreeNames();
        for (String method : METHODS_OF_OBJECT) {
            taken.newName(method);
        }
        TypeName slot = slotType(member.value(), follows(step + 1));
        return MethodBuilder.of(taken.newName(member.step()))
                .addJavadoc("{@code $L}, the next placeholder of $L.", member.step(), PathText.columns(path.sort()))
                .addModifiers(Modifier.PUBLIC)
                .returns(slot)
                .addStatement(
                        "return new $T($LstateOf(this),$W$T::new,$W$T::new)", // javac takes long to infer all four
                        // types
                        slot,
                        whole,
                        followsRaw(step + 1),
                        ended())
                .build();
    }

    private TypeName slotType(ValueModel value, TypeName next) {
        TypeName range = Text.generic(ended(), record);
        return AttributeKind.isString(value)
                ? Text.generic(STRING_SLOT, next, range)
                : Text.generic(slotClass(value), value.type(), next, range);
    }

    private static ClassName slotClass(ValueModel value) {
        if (AttributeKind.isString(value)) {
            return STRING_SLOT;
        }
        return AttributeKind.isNumber(value) ? NUMBER_SLOT : SLOT;
    }

    private ClassName ended() {
        return path.kind() == PathKind.GLOBAL ? GLOBAL_PATH : TABLE_PATH;
    }

    private TypeName follows(int bound) {
        ClassName next = followsRaw(bound);
        return bound < steps.size() ? next : Text.generic(next, record);
    }

    private Code constructed(ClassName type, int bound) {
        return bound < steps.size() ? Code.of("$T", type) : Code.of("$T<>", type);
    }

    private ClassName followsRaw(int bound) {
        if (bound < steps.size()) {
            return steps.get(bound);
        }
        return path.kind() == PathKind.TABLE && Members.isCompleteBySteps(path) ? PRIMARY_KEY : ended();
    }
}
