package io.mizzle.processor.template;

import io.mizzle.processor.diagnostic.Problem;
import java.util.List;

/** A text in an annotation breaks its grammar or its rules; caught where the place of the annotation is known. */
public final class GrammarException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;

    /**
     * A problem without its place.
     *
     * @param problem which
     * @param arguments what its text names
     */
    public GrammarException(Problem problem, Object... arguments) {
        super(problem.message(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /** Which problem. */
    public Problem problem() {
        return problem;
    }

    /** What its text names. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
