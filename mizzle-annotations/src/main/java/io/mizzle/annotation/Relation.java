package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Relation. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(Relation.Repeated.class)
public @interface Relation {String name(); Class<?> one() default void.class; Class<?> many() default void.class; Class<?> via() default void.class; String index() default ""; String[] by() default {}; String type() default ""; String inverse() default ""; @Documented @Retention(RetentionPolicy.CLASS) @Target({ElementType.TYPE}) @interface Repeated { Relation[] value(); }}
