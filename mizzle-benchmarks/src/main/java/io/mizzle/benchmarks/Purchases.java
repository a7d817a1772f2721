package io.mizzle.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The items of the benchmarks: the same in every run. */
final class Purchases {

    static final String CUSTOMER = "customer-000042";

    private static final String NOTE =
            "Leave the parcel with the neighbour on the second floor; the bell of the first does not work. ";

    private Purchases() {}

    static Purchase get(int number) {
        Instant placed = Instant.ofEpochSecond(1_790_000_000L + number * 61L, 120_000_001L + number);
        return new Purchase(
                CUSTOMER,
                String.format("purchase-%06d", number),
                new UUID(0x1234_5678_9abc_4defL + number, 0x8234_5678_9abc_def0L + number),
                Purchase.Status.values()[number % 3],
                placed,
                placed.plusMillis(86_412_345L),
                BigDecimal.valueOf(1999 + number * 2L, 2),
                1 + number % 7,
                1_250L + number,
                number % 2 == 0,
                NOTE.repeat(6).trim(),
                List.of("4 x walnut board 30 mm", "12 x brass screw 4 x 40", "1 x linseed oil 0.5 l"));
    }

    static List<Purchase> first(int count) {
        List<Purchase> purchases = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            purchases.add(get(number));
        }
        return purchases;
    }
}
