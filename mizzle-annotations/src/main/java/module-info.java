/** The annotations that users write on their records. */
module io.mizzle.annotations {
    requires org.jspecify;

    exports io.mizzle.annotation;
}
