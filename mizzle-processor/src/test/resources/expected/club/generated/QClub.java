package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Table {@code club} of {@link Club}. */
@NullMarked
public final class QClub extends TableSchema<Club> {
    /** The table. */
    public static final QClub CLUB = new QClub();

    private QClub() {
        super(new TableDefinition("club", new KeyAttribute("pk", KeyType.S),
                new KeyAttribute("sk", KeyType.S), List.of(), null, "_type", "_v"));
    }

    /**
     * One partition, which has items of all entities.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<Club> in(UUID memberId) {
        return CollectionPath.in(this, memberId);
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(Club item, Function<? super Member, ? extends R> member,
            Function<? super Booking, ? extends R> booking) {
        if (item instanceof Member each) {
            return member.apply(each);
        }
        if (item instanceof Booking each) {
            return booking.apply(each);
        }
        throw new IllegalArgumentException("Club has no such item: " + item);
    }

    @Override
    protected List<EntitySchema<? extends Club>> entities() {
        return List.of(QMember.MEMBER, QBooking.BOOKING);
    }
}
