package club;

import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Item collections of {@link PlayerItem}, in table {@code club}. */
@NullMarked
public final class QPlayerItem extends CollectionSchema<PlayerItem> {
    /** What statements name. */
    public static final QPlayerItem PLAYER_ITEM = new QPlayerItem();

    private QPlayerItem() {
    }

    /**
     * The part of an item collection below {@code PLAYER#{playerId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<PlayerItem> in(UUID teamId, UUID playerId) {
        return CollectionPath.in(this, teamId).below(playerId);
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(PlayerItem item, Function<? super Player, ? extends R> player,
            Function<? super Photo, ? extends R> photo) {
        if (item instanceof Player each) {
            return player.apply(each);
        }
        if (item instanceof Photo each) {
            return photo.apply(each);
        }
        throw new IllegalArgumentException("PlayerItem has no such item: " + item);
    }

    @Override
    protected CollectionDefinition<PlayerItem> define() {
        return new CollectionDefinition<>("PlayerItem", QClub.CLUB,
                List.of(new CollectionMember<>(QPlayer.PLAYER, "in"),
                        new CollectionMember<>(QPhoto.PHOTO, "in")),
                        KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("PLAYER#"),
                        KeyPart.placeholder("playerId", KeyFormats.uuid())));
    }
}
