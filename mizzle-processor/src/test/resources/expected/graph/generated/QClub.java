package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Table {@code club} of {@link Club}. */
@NullMarked
public final class QClub extends TableSchema<Club> {
    private static final Index GSI1 = Index.global("gsi1",
            List.of(new KeyAttribute("gsi1pk", KeyType.S)),
            List.of(new KeyAttribute("gsi1sk", KeyType.S)));

    private static final Index GSI2 = Index.global("gsi2",
            List.of(new KeyAttribute("gsi2pk", KeyType.S)),
            List.of(new KeyAttribute("gsi2sk", KeyType.S))).keysOnly();

    /** The table. */
    public static final QClub CLUB = new QClub();

    /** Global secondary index {@code gsi1}: {@code gsi1pk}, {@code gsi1sk}. */
    public final Index gsi1 = GSI1;

    /** Global secondary index {@code gsi2}: {@code gsi2pk}, {@code gsi2sk}. */
    public final Index gsi2 = GSI2;

    private QClub() {
        super(new TableDefinition("club", new KeyAttribute("pk", KeyType.S),
                new KeyAttribute("sk", KeyType.S), List.of(GSI1, GSI2), null, "_type", "_v"));
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(Club item, Function<? super Team, ? extends R> team,
            Function<? super Player, ? extends R> player,
            Function<? super Match, ? extends R> match,
            Function<? super Appearance, ? extends R> appearance,
            Function<? super Photo, ? extends R> photo,
            Function<? super Remark, ? extends R> remark) {
        if (item instanceof Team each) {
            return team.apply(each);
        }
        if (item instanceof Player each) {
            return player.apply(each);
        }
        if (item instanceof Match each) {
            return match.apply(each);
        }
        if (item instanceof Appearance each) {
            return appearance.apply(each);
        }
        if (item instanceof Photo each) {
            return photo.apply(each);
        }
        if (item instanceof Remark each) {
            return remark.apply(each);
        }
        throw new IllegalArgumentException("Club has no such item: " + item);
    }

    @Override
    protected List<EntitySchema<? extends Club>> entities() {
        return List.of(QTeam.TEAM, QPlayer.PLAYER, QMatch.MATCH, QAppearance.APPEARANCE,
                QPhoto.PHOTO, QRemark.REMARK);
    }
}
