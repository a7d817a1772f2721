package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** IndexKey. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(IndexKey.Repeated.class)
public @interface IndexKey {String index(); String name() default ""; String partition() default ""; String sort() default ""; String when() default ""; @Documented @Retention(RetentionPolicy.CLASS) @Target({ElementType.TYPE}) @interface Repeated { IndexKey[] value(); }}
