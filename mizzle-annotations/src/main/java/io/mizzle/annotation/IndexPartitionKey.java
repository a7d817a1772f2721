package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** IndexPartitionKey. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(IndexPartitionKey.Repeated.class)
public @interface IndexPartitionKey {String value(); int order() default 0;ProjectionType projection() default ProjectionType.ALL; String[] include() default {}; @Documented @Retention(RetentionPolicy.CLASS) @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) @interface Repeated { IndexPartitionKey[] value(); }}
