package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** LocalIndex. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(LocalIndex.Repeated.class)
public @interface LocalIndex {String name(); String sortKey(); KeyType sortKeyType() default KeyType.S;ProjectionType projection() default ProjectionType.ALL; String[] include() default {}; @Documented @Retention(RetentionPolicy.CLASS) @Target({ElementType.TYPE}) @interface Repeated { LocalIndex[] value(); }}
