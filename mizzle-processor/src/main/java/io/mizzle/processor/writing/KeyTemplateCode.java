package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.BUCKET_UNIT;
import static io.mizzle.processor.writing.CoreTypes.KEY_ENCODING;
import static io.mizzle.processor.writing.CoreTypes.KEY_FORMATS;
import static io.mizzle.processor.writing.CoreTypes.KEY_PART;
import static io.mizzle.processor.writing.CoreTypes.KEY_TEMPLATE;
import static io.mizzle.processor.writing.CoreTypes.MAP_KEYS;
import static io.mizzle.processor.writing.CoreTypes.NUMBER_KIND;

import com.squareup.javapoet.CodeBlock;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;

/** A template as the expression that makes it. */
final class KeyTemplateCode {

    private KeyTemplateCode() {}

    /** {@code KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ORDER#"), …)}. */
    static CodeBlock of(ColumnModel.Template template, EncodingModel encoding) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.$L", KEY_ENCODING, encoding));
        template.parts().forEach(part -> arguments.add(part(part)));
        return CodeBlock.of("$T.of($L)", KEY_TEMPLATE, Text.arguments(arguments));
    }

    private static CodeBlock part(PartModel part) {
        if (part instanceof PartModel.Literal literal) {
            return CodeBlock.of("$T.literal($S)", KEY_PART, literal.text());
        }
        PartModel.Placeholder placeholder = (PartModel.Placeholder) part;
        return CodeBlock.of(
                "$T.placeholder($S, $L)", KEY_PART, placeholder.member().path(), format(placeholder.format()));
    }

    private static CodeBlock format(FormatModel format) {
        if (format instanceof FormatModel.Num num) {
            return sized(num.signed() ? "numSigned" : "num", num.kind(), CodeBlock.of("$L", num.width()));
        }
        if (format instanceof FormatModel.Dec dec) {
            CodeBlock size = CodeBlock.of("$L, $L", dec.width(), dec.scale());
            return sized(dec.signed() ? "decSigned" : "dec", dec.kind(), size);
        }
        if (format instanceof FormatModel.EnumName constants) {
            return CodeBlock.of("$T.enumName($T.values())", KEY_FORMATS, constants.type());
        }
        if (format instanceof FormatModel.Shard shard) {
            return CodeBlock.of("$T.shard($L, $L)", KEY_FORMATS, shard.count(), format(shard.source()));
        }
        if (format instanceof FormatModel.Descending descending) {
            return CodeBlock.of("$T.desc($L)", KEY_FORMATS, format(descending.ascending()));
        }
        if (format instanceof FormatModel.Bucket bucket) {
            return CodeBlock.of("$T.bucket($T.$L)", KEY_FORMATS, BUCKET_UNIT, bucket.unit());
        }
        return CodeBlock.of("$T.$L", KEY_FORMATS, simple(format));
    }

    private static CodeBlock sized(String factory, ScalarKind kind, CodeBlock size) {
        return CodeBlock.of("$T.$L($L, $L)", KEY_FORMATS, factory, size, numberKind(kind));
    }

    private static CodeBlock simple(FormatModel format) {
        if (format instanceof FormatModel.Lower) {
            return CodeBlock.of("lower()");
        }
        if (format instanceof FormatModel.Upper) {
            return CodeBlock.of("upper()");
        }
        if (format instanceof FormatModel.Iso iso) {
            return iso.fractionDigits() == 9 ? CodeBlock.of("iso()") : CodeBlock.of("iso($L)", iso.fractionDigits());
        }
        if (format instanceof FormatModel.Epoch epoch) {
            return CodeBlock.of("epoch($L)", epoch.width());
        }
        if (format instanceof FormatModel.Plain plain) {
            return CodeBlock.of("plain($L)", numberKind(plain.kind()));
        }
        if (format instanceof FormatModel.Raw raw) {
            return raw.kind().number() ? CodeBlock.of("raw($L)", numberKind(raw.kind())) : CodeBlock.of("raw()");
        }
        return text(((FormatModel.Text) format).kind());
    }

    /** Types without a format of their own have the text that their attribute has. */
    private static CodeBlock text(ScalarKind kind) {
        return switch (kind) {
            case STRING -> CodeBlock.of("string()");
            case BOOLEAN -> CodeBlock.of("bool()");
            case UUID -> CodeBlock.of("uuid()");
            case LOCAL_DATE -> CodeBlock.of("localDate()");
            case LOCAL_DATE_TIME -> CodeBlock.of("localDateTime()");
            case LOCAL_TIME -> CodeBlock.of("localTime()");
            case YEAR_MONTH -> CodeBlock.of("yearMonth()");
            case YEAR -> CodeBlock.of("year()");
            case MONTH_DAY -> CodeBlock.of("monthDay()");
            case INSTANT -> CodeBlock.of("iso()");
            default -> CodeBlock.of("text($1T.$2L::text, $1T.$2L::parse)", MAP_KEYS, kind.name());
        };
    }

    private static CodeBlock numberKind(ScalarKind kind) {
        return CodeBlock.of("$T.$L", NUMBER_KIND, kind == ScalarKind.INTEGER ? "INT" : kind.name());
    }
}
