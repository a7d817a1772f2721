package club;

import io.mizzle.schema.*;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Team} and what is related to it, read as {@link TeamPage}. */
@NullMarked
public final class QTeamPage extends ViewSchema<Team, TeamPage> {
    /** What statements name. */
    public static final QTeamPage TEAM_PAGE = new QTeamPage();

    private QTeamPage() {
    }

    @Override
    protected ViewDefinition<Team, TeamPage> define() {
        ViewPart<Team, TeamPage, List<PlayerPage>> players = ViewPart.list("players",
                QTeam.TEAM.players, QPlayerPage.PLAYER_PAGE, TeamPage::players);
        return ViewDefinition.of("TeamPage", TeamPage.class, QTeam.TEAM, TeamPage::team,
                List.of(players),
                (team, parts) -> new TeamPage(team, parts.get(players)));
    }
}
