package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Item collections of {@link TeamItem}, in table {@code club}. */
@NullMarked
public final class QTeamItem extends CollectionSchema<TeamItem> {
    /** What statements name. */
    public static final QTeamItem TEAM_ITEM = new QTeamItem();

    private QTeamItem() {
    }

    /**
     * One item collection.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<TeamItem> in(UUID team) {
        return CollectionPath.in(this, team);
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(TeamItem item, Function<? super Team, ? extends R> team,
            Function<? super Player, ? extends R> player,
            Function<? super Photo, ? extends R> photo) {
        if (item instanceof Team each) {
            return team.apply(each);
        }
        if (item instanceof Player each) {
            return player.apply(each);
        }
        if (item instanceof Photo each) {
            return photo.apply(each);
        }
        throw new IllegalArgumentException("TeamItem has no such item: " + item);
    }

    @Override
    protected CollectionDefinition<TeamItem> define() {
        return new CollectionDefinition<>("TeamItem", QClub.CLUB,
                List.of(new CollectionMember<>(QTeam.TEAM, "in"),
                        new CollectionMember<>(QPlayer.PLAYER, "in"),
                        new CollectionMember<>(QPhoto.PHOTO, "in")), null);
    }
}
