package io.mizzle.processor.reading;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.mizzle.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Shows errors at repeated annotations, whose place javac's messages lose: it knows their container only, which nobody wrote. */
final class AnnotationTrees {
    private final @Nullable Trees trees;

    AnnotationTrees(ProcessingEnvironment environment) {
        trees = find(environment);
    }

    /** Other compilers, and build tools that wrap javac, have no trees. */
    private static @Nullable Trees find(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            return null;
        }
    }

    /** Shows an error at an annotation; false if its place is not known. */
    boolean show(String message, Element element, Place place) {
        TreePath path = trees == null ? null : trees.getPath(element);
        if (trees == null || path == null) {
            return false;
        }
        List<? extends AnnotationTree> same = annotations(path.getLeaf()).stream()
                .filter(tree -> tree.getAnnotationType().toString().endsWith(String.valueOf(place.annotation())))
                .toList();
        if (same.size() <= place.occurrence()) {
            return false;
        }
        AnnotationTree annotation = same.get(place.occurrence());
        Tree tree = value(annotation, place.member()).<Tree>map(each -> each).orElse(annotation);
        trees.printMessage(Diagnostic.Kind.ERROR, message, tree, path.getCompilationUnit());
        return true;
    }

    private static List<? extends AnnotationTree> annotations(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        return tree instanceof VariableTree field ? field.getModifiers().getAnnotations() : List.of();
    }

    private static Optional<ExpressionTree> value(AnnotationTree annotation, @Nullable String member) {
        return annotation.getArguments().stream()
                .filter(argument -> argument instanceof AssignmentTree assignment
                        && assignment.getVariable().toString().equals(member))
                .map(argument -> ((AssignmentTree) argument).getExpression())
                .<ExpressionTree>map(expression -> expression)
                .findFirst();
    }
}
