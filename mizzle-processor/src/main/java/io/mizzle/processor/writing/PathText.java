package io.mizzle.processor.writing;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.source.Code;
import java.util.ArrayList;
import java.util.List;

/** Access paths as their Javadoc tells them, with templates exactly as they were written. */
final class PathText {

    private PathText() {}

    /** {@code partition CUSTOMER#{customerId}, sort ORDER#{orderId}}. */
    static Code of(PathModel path) {
        Code partition = Code.of("partition $L", columns(path.partition()));
        return path.sort().isEmpty() ? partition : Code.of("$L, sort $L", partition, columns(path.sort()));
    }

    /** {@code the table}, {@code global secondary index gsi1}. */
    static Code place(PathModel path) {
        return path.kind() == PathKind.TABLE
                ? Code.of("table {@code $L}", path.index())
                : Code.of(
                        "$L secondary index {@code $L}",
                        path.kind() == PathKind.LOCAL ? "local" : "global",
                        path.index());
    }

    /** Each template in a {@code code} tag. */
    static Code columns(List<ColumnModel> columns) {
        List<Code> texts = new ArrayList<>();
        for (ColumnModel column : columns) {
            texts.add(Code.of("{@code $L}", Text.documented(text(column))));
        }
        return Code.join(texts, ", ");
    }

    private static String text(ColumnModel column) {
        if (column instanceof ColumnModel.Template template) {
            return template.text();
        }
        return column.members().get(0).path();
    }
}
