package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** {@link Appearance} and what is related to it, read as {@link AppearancePage}. */
@NullMarked
public final class QAppearancePage extends ViewSchema<Appearance, AppearancePage> {
    /** What statements name. */
    public static final QAppearancePage APPEARANCE_PAGE = new QAppearancePage();

    private QAppearancePage() {
    }

    @Override
    protected ViewDefinition<Appearance, AppearancePage> define() {
        ViewPart<Appearance, AppearancePage, Optional<PlayerName>> player =
                ViewPart.optional("player", QAppearance.APPEARANCE.player, QPlayerName.PLAYER_NAME,
                AppearancePage::player);
        return ViewDefinition.of("AppearancePage", AppearancePage.class, QAppearance.APPEARANCE,
                AppearancePage::appearance, List.of(player),
                (appearance, parts) -> new AppearancePage(parts.get(player), appearance));
    }
}
