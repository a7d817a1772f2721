package io.mizzle.processor.source;

/**
 * What a piece of code says besides its text, as control characters inside it: pieces then are put together by appending, and only the
 * finished file is gone over.
 */
final class Mark {

    /** Begins a class: its package, {@link #NAME}, its simple names with dots, {@link #END}. */
    static final char CLASS = '\u0001';

    /** Begins a class with a type-use annotation: as {@link #CLASS}, with {@link #ANNOTATION} and the annotation's class before the end. */
    static final char ANNOTATED = '\u0002';

    static final char NAME = '\u0003';
    static final char ANNOTATION = '\u0004';
    static final char END = '\u0005';

    /** One level deeper. */
    static final char INDENT = '\u0006';

    static final char UNINDENT = '\u0007';

    /** A space, or a new line if what follows does not fit. */
    static final char SPACE = '\u000e';

    /** Nothing, or a new line if what follows does not fit. */
    static final char BREAK = '\u000f';

    /** Begins a statement, whose further lines are indented. */
    static final char STATEMENT = '\u0010';

    static final char END_STATEMENT = '\u0011';

    /** Begins the text of a Javadoc comment. */
    static final char JAVADOC = '\u0012';

    static final char END_JAVADOC = '\u0013';

    private Mark() {}
}
