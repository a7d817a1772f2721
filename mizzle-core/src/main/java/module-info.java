/** The runtime of mizzle: statements, the plans made of them, and the requests that carry them out. */
module io.mizzle.core {
    requires com.fasterxml.uuid;
    requires transitive io.mizzle.annotations;
    requires transitive org.jspecify;
    requires transitive org.reactivestreams;
    requires org.slf4j;
    // The SDK's artifacts are automatic modules, which pull in nothing by themselves: each one whose types occur is
    // named.
    requires software.amazon.awssdk.annotations;
    requires transitive software.amazon.awssdk.auth;
    requires transitive software.amazon.awssdk.awscore;
    requires transitive software.amazon.awssdk.core;
    requires transitive software.amazon.awssdk.endpoints;
    requires transitive software.amazon.awssdk.http;
    requires software.amazon.awssdk.http.auth.spi;
    requires transitive software.amazon.awssdk.identity.spi;
    requires transitive software.amazon.awssdk.metrics;
    requires software.amazon.awssdk.profiles;
    requires transitive software.amazon.awssdk.regions;
    requires software.amazon.awssdk.retries;
    requires transitive software.amazon.awssdk.retries.api;
    requires transitive software.amazon.awssdk.services.dynamodb;
    requires transitive software.amazon.awssdk.utils;
    requires static com.fasterxml.jackson.databind;

    exports io.mizzle;
    exports io.mizzle.codec;
    exports io.mizzle.exception;
    exports io.mizzle.expression;
    exports io.mizzle.interceptor;
    exports io.mizzle.key;
    exports io.mizzle.schema;
    exports io.mizzle.table;
}
