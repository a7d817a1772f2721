package io.mizzle.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class against a DynamoDB server, with tables of their own.
 *
 * <pre>{@code
 * @DynamoDb({QShop.class, QProduct.class})
 * class OrdersTest {
 *
 *     @Test
 *     void keepsAnOrder(Mizzle db) { … }
 * }
 * }</pre>
 *
 * <p>Before the first test the tables of the given schemas are created, each name with a prefix that no other test class
 * has; after the last test they are deleted. Constructors and methods of the class may take a {@code Mizzle}, a
 * {@code DynamoDbClient}, a {@code DynamoDbAsyncClient} and {@link TestTables}, which knows the names. The tests of the class share
 * its tables: let each use keys of its own. Test classes may run in parallel.
 *
 * <p>A {@code @Nested} class has the tables of the class around it, and those it names in an annotation of its own while
 * its tests run. Subclasses inherit the annotation; it may stand on an annotation of yours.
 *
 * <p>Which server that is, embedded or not, the settings say: {@link DynamoDbServer#start()}. It is started once for all test classes of a
 * run. Time to live is not switched on, so that no item expires in the middle of a test.
 *
 * @see DynamoDbExtension#with the form for fields
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DynamoDbExtension.class)
public @interface DynamoDb {

    /**
     * The generated classes of the tables, or of the entities whose tables are wanted.
     *
     * @return such as {@code QShop.class}; none for a server without tables
     */
    Class<?>[] value() default {};
}
