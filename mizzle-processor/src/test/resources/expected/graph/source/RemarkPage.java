package club;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.Optional;

@View(of = Remark.class)
public record RemarkPage(@Root Remark remark, Optional<Subject> subject) {}
