package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Table. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface Table {String name(); Class<?>[] entities() default {}; String partitionKey() default ""; KeyType partitionKeyType() default KeyType.S; String sortKey() default ""; KeyType sortKeyType() default KeyType.S; String timeToLive() default ""; Encoding encoding() default Encoding.ESCAPED; String typeAttribute() default "_type"; String versionAttribute() default "_v";}
