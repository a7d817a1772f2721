package io.mizzle.processor.writing;

import com.squareup.javapoet.CodeBlock;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import java.util.List;

/** Access paths as their Javadoc tells them, with templates exactly as they were written. */
final class PathText {

    private PathText() {}

    /** {@code partition CUSTOMER#{customerId}, sort ORDER#{orderId}}. */
    static CodeBlock of(PathModel path) {
        CodeBlock partition = CodeBlock.of("partition $L", columns(path.partition()));
        return path.sort().isEmpty() ? partition : CodeBlock.of("$L, sort $L", partition, columns(path.sort()));
    }

    /** {@code the table}, {@code global secondary index gsi1}. */
    static CodeBlock place(PathModel path) {
        return path.kind() == PathKind.TABLE
                ? CodeBlock.of("table {@code $L}", path.index())
                : CodeBlock.of(
                        "$L secondary index {@code $L}",
                        path.kind() == PathKind.LOCAL ? "local" : "global",
                        path.index());
    }

    /** Each template in a {@code code} tag. */
    static CodeBlock columns(List<ColumnModel> columns) {
        return CodeBlock.join(
                columns.stream()
                        .map(column -> CodeBlock.of("{@code $L}", Text.documented(text(column))))
                        .toList(),
                ", ");
    }

    private static String text(ColumnModel column) {
        if (column instanceof ColumnModel.Template template) {
            return template.text();
        }
        return column.members().get(0).path();
    }
}
