package io.mizzle;

import static io.mizzle.handwritten.QParcel.PARCEL;

import io.mizzle.handwritten.Parcel;
import io.mizzle.handwritten.QParcel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random writes of one parcel: every kind of statement, with and without what index keys need to know. */
final class RandomWrites {

    private final WriteFixture db;
    private final Random random;

    RandomWrites(WriteFixture db, Random random) {
        this.db = db;
        this.random = random;
    }

    /** A parcel that is not stored yet. */
    QParcel.Builder parcel(UUID id) {
        return PARCEL.builder()
                .ownerId("ann")
                .parcelId(id)
                .status(status())
                .placedAt(time())
                .total(total())
                .retries(0)
                .coupon(coupon())
                .weight(weight())
                .home(home())
                .steps(List.of())
                .tags(Set.of())
                .labels(Map.of());
    }

    /** One write of a parcel, stored as it is given or absent. */
    Write<?> write(UUID id, @Nullable Parcel stored) {
        if (stored == null) {
            return random.nextBoolean()
                    ? db.insert().values(parcel(id))
                    : db.upsert().values(parcel(id));
        }
        return switch (random.nextInt(12)) {
            case 0 -> db.upsert().values(parcel(id));
            case 1 -> db.insert().values(parcel(id)).orReplace();
            case 2 -> db.update().replace(changed(stored));
            case 3 -> db.update().changes(stored, changed(stored));
            case 4 -> db.delete().entity(stored);
            case 5 -> created(id, stored);
            default -> updated(id, stored);
        };
    }

    private Update<Parcel> updated(UUID id, Parcel stored) {
        Update<Parcel> update = db.update().where(PARCEL.key("ann", id)).add(PARCEL.retries, 1);
        int actions = 1 + random.nextInt(3);
        for (int i = 0; i < actions; i++) {
            try {
                update = action(update);
            } catch (IllegalArgumentException overlapping) {
                continue;
            }
        }
        return random.nextInt(4) == 0 ? update.recompute() : given(update, stored);
    }

    private Update<Parcel> created(UUID id, Parcel stored) {
        Update<Parcel> update = db.update()
                .where(PARCEL.key("ann", id))
                .upsert()
                .set(PARCEL.status, status())
                .set(PARCEL.placedAt, time())
                .set(PARCEL.total, total())
                .add(PARCEL.retries, 1)
                .set(PARCEL.home, home())
                .setIfAbsent(PARCEL.steps, List.of("x"))
                .set(PARCEL.labels, Map.of());
        if (random.nextBoolean()) {
            update = update.set(PARCEL.coupon, "c" + random.nextInt(3));
        }
        return random.nextBoolean() ? update.remove(PARCEL.weight) : given(update, stored);
    }

    private Update<Parcel> action(Update<Parcel> update) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> update.set(PARCEL.status, status());
            case 2, 3 -> update.set(PARCEL.placedAt, time());
            case 4 -> update.set(PARCEL.total, total());
            case 5 -> update.set(PARCEL.coupon, "C" + random.nextInt(3));
            case 6 -> update.remove(PARCEL.coupon);
            case 7 -> update.set(PARCEL.weight, random.nextInt(5));
            case 8 -> update.remove(PARCEL.weight);
            case 9 -> update.set(PARCEL.home.city, city());
            case 10 -> update.set(PARCEL.home, home());
            default -> random.nextBoolean() ? update.add(PARCEL.weight, 1) : update.setIfAbsent(PARCEL.coupon, "Z");
        };
    }

    /** Some of what is stored, now and then wrong. */
    private Update<Parcel> given(Update<Parcel> update, Parcel stored) {
        Update<Parcel> more = update;
        if (random.nextInt(3) > 0) {
            more = more.given(PARCEL.status.eq(random.nextInt(20) == 0 ? "LOST" : stored.status()));
        }
        if (random.nextInt(3) > 0) {
            more = more.given(PARCEL.placedAt.eq(stored.placedAt()));
        }
        if (random.nextInt(3) > 0) {
            more = more.given(PARCEL.home.city.eq(stored.home().city()));
        }
        if (random.nextInt(3) > 0) {
            more = more.given(PARCEL.createdAt.eq(stored.createdAt()));
        }
        Integer weight = stored.weight();
        return weight != null && random.nextBoolean() ? more.given(PARCEL.weight.eq(weight)) : more;
    }

    private Parcel changed(Parcel stored) {
        QParcel.Builder builder = PARCEL.copy(stored);
        switch (random.nextInt(6)) {
            case 0 -> builder.status(status());
            case 1 -> builder.placedAt(time()).coupon(coupon());
            case 2 -> builder.weight(weight());
            case 3 -> builder.home(home());
            case 4 -> builder.total(total()).weight(weight());
            default -> builder.note("n" + random.nextInt(2));
        }
        return builder.build();
    }

    private String status() {
        return List.of("OPEN", "OPEN", "PAID", "CANCELLED").get(random.nextInt(4));
    }

    private Instant time() {
        return WriteFixture.MONDAY.plusSeconds(random.nextInt(4));
    }

    private BigDecimal total() {
        return new BigDecimal(random.nextInt(300)).movePointLeft(random.nextInt(3));
    }

    private @Nullable String coupon() {
        return random.nextInt(3) == 0 ? null : "C" + random.nextInt(3);
    }

    private @Nullable Integer weight() {
        return random.nextBoolean() ? null : random.nextInt(5);
    }

    private String city() {
        return List.of("Rome", "Oslo", "Lima").get(random.nextInt(3));
    }

    private Parcel.Home home() {
        return new Parcel.Home("street", city(), null);
    }
}
