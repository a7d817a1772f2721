package io.mizzle.examples.stores;

import static io.mizzle.examples.stores.QStore.STORE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDb;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DynamoDb(QStores.class)
class StoreLocatorTest {

    private static final Store NAPA = new Store("US", "CA", "Napa", "94558", 12, "08:00");
    private static final Store OAKLAND = new Store("US", "CA", "Oakland", "94601", 3, "09:00");
    private static final Store OAKLAND_NORTH = new Store("US", "CA", "Oakland", "94618", 101, "10:00");
    private static final Store OAKLAND_PARK = new Store("US", "CA", "Oakland Park", "33334", 8, "09:00");
    private static final Store PORTLAND = new Store("US", "OR", "Portland", "97201", 5, "07:00");
    private static final Store TURIN = new Store("IT", "TO", "Turin", "10121", 1, "09:00");

    private final Mizzle db;

    StoreLocatorTest(Mizzle db) {
        this.db = db;
    }

    @BeforeAll
    static void open(Mizzle db) {
        db.insert(STORE)
                .values(TURIN, PORTLAND, OAKLAND_PARK, OAKLAND_NORTH, OAKLAND, NAPA)
                .execute();
    }

    @Test
    void findsTheStoresOfACountryInTheOrderOfTheirPlaces() {
        // docs:begin country
        List<Store> stores = db.select().from(STORE).where(STORE.in("US")).fetch();
        // docs:end country

        assertEquals(List.of(NAPA, OAKLAND, OAKLAND_NORTH, OAKLAND_PARK, PORTLAND), stores);
    }

    @Test
    void findsTheStoresOfACityAndNotOfOneWhoseNameIsLonger() {
        // docs:begin city
        List<Store> stores = db.select()
                .from(STORE)
                .where(STORE.in("US").state().eq("CA").city().eq("Oakland"))
                .fetch();
        // docs:end city

        assertEquals(List.of(OAKLAND, OAKLAND_NORTH), stores);
    }

    @Test
    void findsTheCitiesThatBeginWithSomeLetters() {
        // docs:begin letters
        List<Store> stores = db.select()
                .from(STORE)
                .where(STORE.in("US").state().eq("CA").city().beginsWith("Oak"))
                .fetch();
        // docs:end letters

        assertEquals(List.of(OAKLAND, OAKLAND_NORTH, OAKLAND_PARK), stores);
    }

    @Test
    void filtersWhatTheKeyCannotSay() {
        // docs:begin filter
        List<Store> stores = db.select()
                .from(STORE)
                .where(STORE.in("US").state().eq("CA").city().beginsWith("Oak"), STORE.opens.le("09:00"))
                .limit(10)
                .fetch();
        // docs:end filter

        assertEquals(List.of(OAKLAND, OAKLAND_PARK), stores);
    }

    @Test
    void findsARangeOfPostcodesInsideACity() {
        // docs:begin postcodes
        List<Store> stores = db.select()
                .from(STORE)
                .where(STORE.in("US")
                        .state()
                        .eq("CA")
                        .city()
                        .eq("Oakland")
                        .postcode()
                        .between("94600", "94610"))
                .fetch();
        // docs:end postcodes

        assertEquals(List.of(OAKLAND), stores);
    }

    @Test
    void findsTheSameFromConditionsAlone() {
        // docs:begin conditions
        List<Store> stores = db.select()
                .from(STORE)
                .where(STORE.country.eq("US"), STORE.state.eq("CA"), STORE.opens.le("09:00"))
                .fetch();
        // docs:end conditions

        assertEquals(List.of(NAPA, OAKLAND, OAKLAND_PARK), stores);
    }
}
