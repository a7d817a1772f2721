package io.mizzle.processor.building;

import io.mizzle.processor.diagnostic.Problem;
import java.util.List;

/** A relation that leads nowhere, and the member of its annotation that is to blame. */
final class RelationException extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final String member;
    private final transient List<Object> arguments;

    RelationException(Problem problem, String member, Object... arguments) {
        super(problem.message(arguments));
        this.problem = problem;
        this.member = member;
        this.arguments = List.of(arguments);
    }

    Problem problem() {
        return problem;
    }

    /** The member of the annotation, such as {@code by}. */
    String member() {
        return member;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
