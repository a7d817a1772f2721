package io.mizzle.cli;

/** The class path of the tests, for processes and compilers they start. */
final class ClassPath {

    private ClassPath() {}

    static String text() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
