package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Item collections of {@link Scheduled}, in table {@code club}. */
@NullMarked
public final class QScheduled extends CollectionSchema<Scheduled> {
    /** What statements name. */
    public static final QScheduled SCHEDULED = new QScheduled();

    private QScheduled() {
    }

    /**
     * One item collection.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<Scheduled> in(UUID homeId) {
        return CollectionPath.in(this, homeId);
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(Scheduled item, Function<? super Match, ? extends R> match) {
        if (item instanceof Match each) {
            return match.apply(each);
        }
        throw new IllegalArgumentException("Scheduled has no such item: " + item);
    }

    @Override
    protected CollectionDefinition<Scheduled> define() {
        return new CollectionDefinition<>("Scheduled", QClub.CLUB,
                List.of(new CollectionMember<>(QMatch.MATCH, "byHome")), null);
    }
}
