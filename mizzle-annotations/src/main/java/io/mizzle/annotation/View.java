package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record of an entity and its related entities, read together.
 *
 * <pre>{@code
 * @View(of = Customer.class, maxRoundTrips = 1)
 * public record CustomerPage(@Root Customer customer, List<OrderPage> orders, List<Address> addresses) {}
 * }</pre>
 *
 * <p>One component, marked {@link Root}, is the entity or a {@link Projection} of it. Each other component has the name
 * of a {@link Relation} of the entity and holds the related entity, a projection or a view of it: in a {@code List} for
 * many, nullable or {@code Optional} for one. {@code db.query(CUSTOMER_PAGE).where(CUSTOMER.key(id))} reads it. A root
 * without related items has empty lists; related items without their root give nothing.
 *
 * <p>Compile-time problems: a type that is not a record; no {@link Root} or several; a component that is no relation,
 * or of the wrong kind; a view that contains itself; keys that cannot serve it within {@link #maxRoundTrips()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
    /**
     * The entity the view starts from.
     *
     * @return the entity's record
     */
    Class<?> of();

    /**
     * The most waves of requests, one after the other, that reading one page of the view may take. Requests of one wave
     * are sent at the same time; further pages of large results do not count.
     *
     * @return the budget; 0 (the default) means no check
     */
    int maxRoundTrips() default 0;
}
