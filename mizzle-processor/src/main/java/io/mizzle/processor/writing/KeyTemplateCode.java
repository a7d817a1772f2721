package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.BUCKET_UNIT;
import static io.mizzle.processor.writing.CoreTypes.KEY_ENCODING;
import static io.mizzle.processor.writing.CoreTypes.KEY_FORMATS;
import static io.mizzle.processor.writing.CoreTypes.KEY_PART;
import static io.mizzle.processor.writing.CoreTypes.KEY_TEMPLATE;
import static io.mizzle.processor.writing.CoreTypes.MAP_KEYS;
import static io.mizzle.processor.writing.CoreTypes.NUMBER_KIND;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.source.Code;
import java.util.ArrayList;
import java.util.List;

/** A template as the expression that makes it. */
final class KeyTemplateCode {

    private KeyTemplateCode() {}

    /** {@code KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ORDER#"), …)}. */
    static Code of(ColumnModel.Template template, EncodingModel encoding) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of("$T.$L", KEY_ENCODING, encoding));
        for (PartModel part : template.parts()) {
            arguments.add(part(part));
        }
        return Code.of("$T.of($L)", KEY_TEMPLATE, Text.arguments(arguments));
    }

    private static Code part(PartModel part) {
        if (part instanceof PartModel.Literal literal) {
            return Code.of("$T.literal($S)", KEY_PART, literal.text());
        }
        PartModel.Placeholder placeholder = (PartModel.Placeholder) part;
        return Code.of("$T.placeholder($S, $L)", KEY_PART, placeholder.member().path(), format(placeholder.format()));
    }

    private static Code format(FormatModel format) {
        if (format instanceof FormatModel.Num num) {
            return sized(num.signed() ? "numSigned" : "num", num.kind(), Code.of("$L", num.width()));
        }
        if (format instanceof FormatModel.Dec dec) {
            Code size = Code.of("$L, $L", dec.width(), dec.scale());
            return sized(dec.signed() ? "decSigned" : "dec", dec.kind(), size);
        }
        if (format instanceof FormatModel.EnumName constants) {
            return Code.of("$T.enumName($T.values())", KEY_FORMATS, constants.type());
        }
        if (format instanceof FormatModel.Shard shard) {
            return Code.of("$T.shard($L, $L)", KEY_FORMATS, shard.count(), format(shard.source()));
        }
        if (format instanceof FormatModel.Descending descending) {
            return Code.of("$T.desc($L)", KEY_FORMATS, format(descending.ascending()));
        }
        if (format instanceof FormatModel.Bucket bucket) {
            return Code.of("$T.bucket($T.$L)", KEY_FORMATS, BUCKET_UNIT, bucket.unit());
        }
        return Code.of("$T.$L", KEY_FORMATS, simple(format));
    }

    private static Code sized(String factory, ScalarKind kind, Code size) {
        return Code.of("$T.$L($L, $L)", KEY_FORMATS, factory, size, numberKind(kind));
    }

    private static Code simple(FormatModel format) {
        if (format instanceof FormatModel.Lower) {
            return Code.of("lower()");
        }
        if (format instanceof FormatModel.Upper) {
            return Code.of("upper()");
        }
        if (format instanceof FormatModel.Iso iso) {
            return iso.fractionDigits() == 9 ? Code.of("iso()") : Code.of("iso($L)", iso.fractionDigits());
        }
        if (format instanceof FormatModel.Epoch epoch) {
            return Code.of("epoch($L)", epoch.width());
        }
        if (format instanceof FormatModel.Plain plain) {
            return Code.of("plain($L)", numberKind(plain.kind()));
        }
        if (format instanceof FormatModel.Raw raw) {
            return raw.kind().number() ? Code.of("raw($L)", numberKind(raw.kind())) : Code.of("raw()");
        }
        return text(((FormatModel.Text) format).kind());
    }

    /** Types without a format of their own have the text that their attribute has. */
    private static Code text(ScalarKind kind) {
        return switch (kind) {
            case STRING -> Code.of("string()");
            case BOOLEAN -> Code.of("bool()");
            case UUID -> Code.of("uuid()");
            case LOCAL_DATE -> Code.of("localDate()");
            case LOCAL_DATE_TIME -> Code.of("localDateTime()");
            case LOCAL_TIME -> Code.of("localTime()");
            case YEAR_MONTH -> Code.of("yearMonth()");
            case YEAR -> Code.of("year()");
            case MONTH_DAY -> Code.of("monthDay()");
            case INSTANT -> Code.of("iso()");
            default -> Code.of("text($1T.$2L::text, $1T.$2L::parse)", MAP_KEYS, kind.name());
        };
    }

    private static Code numberKind(ScalarKind kind) {
        return Code.of("$T.$L", NUMBER_KIND, kind == ScalarKind.INTEGER ? "INT" : kind.name());
    }
}
