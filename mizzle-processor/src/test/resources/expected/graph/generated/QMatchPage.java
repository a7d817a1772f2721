package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** {@link Match} and what is related to it, read as {@link MatchPage}. */
@NullMarked
public final class QMatchPage extends ViewSchema<Match, MatchPage> {
    /** What statements name. */
    public static final QMatchPage MATCH_PAGE = new QMatchPage();

    private QMatchPage() {
    }

    @Override
    protected ViewDefinition<Match, MatchPage> define() {
        ViewPart<Match, MatchPage, Optional<Team>> home = ViewPart.optional("home",
                QMatch.MATCH.home, QTeam.TEAM, matchPage -> Optional.ofNullable(matchPage.home()));
        ViewPart<Match, MatchPage, List<AppearancePage>> appearances = ViewPart.list("appearances",
                QMatch.MATCH.appearances, QAppearancePage.APPEARANCE_PAGE, MatchPage::appearances);
        ViewPart<Match, MatchPage, List<Remark>> remarks = ViewPart.list("remarks",
                QMatch.MATCH.remarks, QRemark.REMARK, MatchPage::remarks);
        return ViewDefinition.of("MatchPage", MatchPage.class, QMatch.MATCH, MatchPage::match,
                List.of(home, appearances, remarks),
                (match, parts) -> new MatchPage(match, parts.get(home).orElse(null),
                        parts.get(appearances), parts.get(remarks)));
    }
}
