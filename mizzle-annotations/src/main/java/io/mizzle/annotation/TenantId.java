package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a component from the tenant scope of the {@code Mizzle} instance.
 *
 * <pre>{@code
 * @Key(partition = "TENANT#{tenant}#CUSTOMER#{customerId}", sort = "PROFILE")
 * public record Customer(@TenantId String tenant, UUID customerId) implements Shop {}
 * }</pre>
 *
 * <p>Writes fill it and refuse an entity of another tenant; reads bind it, so that no statement reaches beyond its
 * tenant. An instance without a tenant scope refuses such entities.
 *
 * <p>Declared ahead of its implementation: until the release that implements it, using this annotation is a
 * compile-time problem that says so.
 *
 * <p>Compile-time problems: a type other than {@code String} or {@code UUID}; a second such component in the entity; a
 * nullable component; an entity whose partition templates do not contain it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TenantId {}
