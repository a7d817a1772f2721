package club;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Index;
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
    private static final Index GSI1 = Index.global("gsi1",
            List.of(new KeyAttribute("gsi1pk", KeyType.S)),
            List.of(new KeyAttribute("gsi1sk", KeyType.S)));

    private static final Index GSI2 = Index.global("gsi2",
            List.of(new KeyAttribute("gsi2pk", KeyType.S)),
            List.of(new KeyAttribute("gsi2sk", KeyType.S))).keysOnly();

    /**
     * The table.
     */
    public static final QClub CLUB = new QClub();

    /**
     * Global secondary index {@code gsi1}: {@code gsi1pk}, {@code gsi1sk}.
     */
    public final Index gsi1 = GSI1;

    /**
     * Global secondary index {@code gsi2}: {@code gsi2pk}, {@code gsi2sk}.
     */
    public final Index gsi2 = GSI2;

    private QClub() {
        super(new TableDefinition("club", new KeyAttribute("pk", KeyType.S),
                new KeyAttribute("sk", KeyType.S), List.of(GSI1, GSI2), null, "_type", "_v"));
    }

    @Override
    protected List<EntitySchema<? extends Club>> entities() {
        return List.of(QTeam.TEAM, QPlayer.PLAYER, QMatch.MATCH, QAppearance.APPEARANCE,
                QPhoto.PHOTO, QRemark.REMARK);
    }
}
