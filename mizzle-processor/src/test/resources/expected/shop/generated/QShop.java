package shop;

import io.mizzle.schema.*;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Table {@code shop} of {@link Shop}. */
@NullMarked
public final class QShop extends TableSchema<Shop> {
    private static final Index GSI1 = Index.global("gsi1",
            List.of(new KeyAttribute("gsi1pk", KeyType.S)),
            List.of(new KeyAttribute("gsi1sk", KeyType.S)));

    private static final Index GSI2 = Index.global("gsi2",
            List.of(new KeyAttribute("gsi2pk", KeyType.S)),
            List.of(new KeyAttribute("gsi2sk", KeyType.S))).keysOnly();

    private static final Index LSI1 = Index.local("lsi1", new KeyAttribute("pk", KeyType.S),
            new KeyAttribute("lsi1sk", KeyType.S));

    /** The table. */
    public static final QShop SHOP = new QShop();

    /** Global secondary index {@code gsi1}: {@code gsi1pk}, {@code gsi1sk}. */
    public final Index gsi1 = GSI1;

    /** Global secondary index {@code gsi2}: {@code gsi2pk}, {@code gsi2sk}. */
    public final Index gsi2 = GSI2;

    /** Local secondary index {@code lsi1}: {@code pk}, {@code lsi1sk}. */
    public final Index lsi1 = LSI1;

    private QShop() {
        super(new TableDefinition("shop", new KeyAttribute("pk", KeyType.S),
                new KeyAttribute("sk", KeyType.S), List.of(GSI1, GSI2, LSI1), "expiresAt", "_type",
                "_v"));
    }

    /**
     * One partition, which has items of all entities.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<Shop> in(UUID customerId) {
        return CollectionPath.in(this, customerId);
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(Shop item, Function<? super Customer, ? extends R> customer,
            Function<? super Order, ? extends R> order,
            Function<? super OrderLine, ? extends R> orderLine,
            Function<? super Address, ? extends R> address) {
        if (item instanceof Customer each) {
            return customer.apply(each);
        }
        if (item instanceof Order each) {
            return order.apply(each);
        }
        if (item instanceof OrderLine each) {
            return orderLine.apply(each);
        }
        if (item instanceof Address each) {
            return address.apply(each);
        }
        throw new IllegalArgumentException("Shop has no such item: " + item);
    }

    @Override
    protected List<EntitySchema<? extends Shop>> entities() {
        return List.of(QCustomer.CUSTOMER, QOrder.ORDER, QOrderLine.ORDER_LINE, QAddress.ADDRESS);
    }
}
