package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** GlobalIndex. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
@Repeatable(GlobalIndex.Repeated.class)
public @interface GlobalIndex {String name(); String partitionKey(); KeyType partitionKeyType() default KeyType.S; String sortKey() default ""; KeyType sortKeyType() default KeyType.S;ProjectionType projection() default ProjectionType.ALL; String[] include() default {}; @Documented @Retention(RetentionPolicy.CLASS) @Target({ElementType.TYPE}) @interface Repeated { GlobalIndex[] value(); }}
