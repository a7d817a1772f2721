package io.mizzle.testing;

import static io.mizzle.testing.QGarden.GARDEN;
import static io.mizzle.testing.QShed.SHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbExtensionTest {

    @Nested
    class AsAStaticField {

        @RegisterExtension
        static final DynamoDbExtension DYNAMODB =
                DynamoDbExtension.with(GARDEN).and(SHED).and(GARDEN);

        private final TestTables ofTheInstance;

        AsAStaticField(TestTables tables) {
            ofTheInstance = tables;
        }

        @Test
        void createsEachTableOnce(DynamoDbClient client, TestTables tables) {
            assertEquals(ofTheInstance, tables);
            assertTrue(Existing.tables(client).contains(tables.nameOf(GARDEN)));
            assertTrue(Existing.tables(client).contains(tables.nameOf(SHED)));
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class AsAnInstanceFieldOfOneInstance {

        @RegisterExtension
        final DynamoDbExtension dynamoDb = DynamoDbExtension.with(GARDEN);

        private final Set<String> names = new HashSet<>();

        @RepeatedTest(3)
        void givesTheWholeClassItsTables(DynamoDbClient client, TestTables tables) {
            names.add(tables.nameOf(GARDEN));
            assertTrue(Existing.tables(client).containsAll(names));
        }

        @AfterAll
        void theyWereTheSame() {
            assertEquals(1, names.size(), names.toString());
        }
    }

    @Nested
    class AsAnInstanceField {

        private static final Set<String> NAMES = new HashSet<>();

        @RegisterExtension
        final DynamoDbExtension dynamoDb = DynamoDbExtension.with(GARDEN);

        @RepeatedTest(3)
        void givesEveryTestTablesOfItsOwn(DynamoDbClient client, TestTables tables) {
            Set<String> existing = Existing.tables(client);

            assertTrue(existing.contains(tables.nameOf(GARDEN)));
            NAMES.forEach(earlier -> assertFalse(existing.contains(earlier), earlier));
            NAMES.add(tables.nameOf(GARDEN));
        }

        @AfterAll
        static void theyWereDifferent() {
            assertEquals(3, NAMES.size(), NAMES.toString());
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @DynamoDb(QGarden.class)
    class WithOneInstancePerClass {

        private final TestTables ofTheInstance;

        WithOneInstancePerClass(TestTables tables) {
            ofTheInstance = tables;
        }

        @Test
        void theConstructorHasTheTablesOfTheTests(TestTables tables) {
            assertEquals(ofTheInstance, tables);
        }
    }

    @DynamoDb(QGarden.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface GardenTest {}

    @Nested
    @GardenTest
    class WithAnAnnotationOfTheUser {

        @Test
        void hasItsTables(DynamoDbClient client, TestTables tables) {
            assertTrue(Existing.tables(client).contains(tables.nameOf(GARDEN)));
        }
    }

    @DynamoDb(QGarden.class)
    abstract static class Base {}

    @Nested
    class AsASubclass extends Base {

        @Test
        void inheritsTheTables(DynamoDbClient client, TestTables tables) {
            assertTrue(Existing.tables(client).contains(tables.nameOf(GARDEN)));
        }
    }
}
