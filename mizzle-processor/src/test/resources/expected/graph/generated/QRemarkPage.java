package club;

import io.mizzle.schema.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** {@link Remark} and what is related to it, read as {@link RemarkPage}. */
@NullMarked
public final class QRemarkPage extends ViewSchema<Remark, RemarkPage> {
    /** What statements name. */
    public static final QRemarkPage REMARK_PAGE = new QRemarkPage();

    private QRemarkPage() {
    }

    @Override
    protected ViewDefinition<Remark, RemarkPage> define() {
        ViewPart<Remark, RemarkPage, Optional<Subject>> subject = ViewPart.optional("subject",
                QRemark.REMARK.subject, RemarkPage::subject);
        return ViewDefinition.of("RemarkPage", RemarkPage.class, QRemark.REMARK, RemarkPage::remark,
                List.of(subject),
                (remark, parts) -> new RemarkPage(remark, parts.get(subject)));
    }
}
