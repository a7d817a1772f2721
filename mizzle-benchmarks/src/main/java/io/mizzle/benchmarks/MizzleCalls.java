package io.mizzle.benchmarks;

import static io.mizzle.benchmarks.QPurchase.PURCHASE;

import io.mizzle.Mizzle;
import io.mizzle.Write;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/** mizzle. */
final class MizzleCalls implements Calls {

    private final Mizzle db;
    private final List<Purchase> purchases = Purchases.first(100);

    /**
     * For one operation.
     *
     * @param db over the client under test
     */
    MizzleCalls(Mizzle db) {
        this.db = db;
    }

    @Override
    public Object get() {
        return db.get(PURCHASE.keyOf(purchases.get(0))).orElseThrow();
    }

    @Override
    public void put() {
        db.insert(PURCHASE).values(purchases.get(0)).orReplace().execute();
    }

    @Override
    public Object update() {
        Purchase purchase = purchases.get(0);
        return db.update(PURCHASE)
                .where(PURCHASE.keyOf(purchase))
                .set(PURCHASE.note, purchase.note())
                .set(PURCHASE.quantity, purchase.quantity())
                .execute();
    }

    @Override
    public Object query() {
        return db.select()
                .from(PURCHASE)
                .where(PURCHASE.in(Purchases.CUSTOMER))
                .page()
                .items();
    }

    @Override
    public Object batchGet() {
        List<PrimaryKey<Purchase>> keys = new ArrayList<>(purchases.size());
        purchases.forEach(purchase -> keys.add(PURCHASE.keyOf(purchase)));
        return db.select().from(PURCHASE).keys(keys).fetch();
    }

    @Override
    public void batchWrite() {
        db.batch().put(PURCHASE, purchases.subList(0, 25)).execute();
    }

    @Override
    public void transactWrite() {
        List<Write<Purchase>> writes = new ArrayList<>(10);
        for (Purchase purchase : purchases.subList(0, 10)) {
            writes.add(db.insert(PURCHASE).values(purchase).orReplace());
        }
        db.transaction(writes).execute();
    }

    @Override
    public Object scan() {
        return db.select().from(PURCHASE).allowScan().page().items();
    }

    @Override
    @SuppressWarnings("unchecked") // what the methods above give
    public List<Purchase> purchases(Object result) {
        return result instanceof Purchase one ? List.of(one) : (List<Purchase>) result;
    }
}
