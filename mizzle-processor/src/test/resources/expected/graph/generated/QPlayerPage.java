package club;

import io.mizzle.schema.*;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Player} and what is related to it, read as {@link PlayerPage}. */
@NullMarked
public final class QPlayerPage extends ViewSchema<Player, PlayerPage> {
    /** What statements name. */
    public static final QPlayerPage PLAYER_PAGE = new QPlayerPage();

    private QPlayerPage() {
    }

    @Override
    protected ViewDefinition<Player, PlayerPage> define() {
        ViewPart<Player, PlayerPage, List<Photo>> photos = ViewPart.list("photos",
                QPlayer.PLAYER.photos, QPhoto.PHOTO, PlayerPage::photos);
        return ViewDefinition.of("PlayerPage", PlayerPage.class, QPlayerName.PLAYER_NAME,
                PlayerPage::player, List.of(photos),
                (player, parts) -> new PlayerPage(player, parts.get(photos)));
    }
}
