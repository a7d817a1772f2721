package club;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Table {@code club} of {@link Club}.
 */
@NullMarked
public final class QClub extends TableSchema<Club> {
    /**
     * The table.
     */
    public static final QClub CLUB = new QClub();

    private QClub() {
        super(new TableDefinition("club", new KeyAttribute("pk", KeyType.S),
                new KeyAttribute("sk", KeyType.S), List.of(), null, "_type", "_v"));
    }

    @Override
    protected List<EntitySchema<? extends Club>> entities() {
        return List.of(QMember.MEMBER, QBooking.BOOKING);
    }
}
