/** The runtime of mizzle: statements, the plans made of them, and the requests that carry them out. */
module io.mizzle.core {
    requires com.fasterxml.uuid;
    requires transitive io.mizzle.annotations;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires transitive software.amazon.awssdk.services.dynamodb;
    requires static com.fasterxml.jackson.databind;

    exports io.mizzle.exception;
    exports io.mizzle.key;
}
