package io.mizzle.processor.template;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;

/** All the keys a template can give, as a graph of states: from the first to the last, every way is a key. */
final class KeyLanguage {
    private static final String ISO_SECONDS = "0000-00-00T00:00:00";
    private static final String UUID_MASK = "00000000-0000-0000-0000-000000000000";
    private static final String ISO_FRACTION = ".000000000";

    private final List<List<Step>> states = new ArrayList<>(List.of(new ArrayList<>()));
    private final Symbols anything;
    private final boolean escaped;
    private final boolean emptyValues;

    /**
     * A step from one state to another.
     *
     * @param symbols what it reads
     * @param target where it leads
     */
    record Step(Symbols symbols, int target) {}

    private KeyLanguage(EncodingModel encoding, boolean emptyValues) {
        // Under RAW a value may contain the delimiter; else it never does, escaped or refused.
        this.anything = Symbols.except(encoding == EncodingModel.RAW ? "" : "#");
        this.escaped = encoding == EncodingModel.ESCAPED;
        this.emptyValues = emptyValues;
    }

    static KeyLanguage of(ColumnModel.Template template, EncodingModel encoding, boolean emptyValues) {
        KeyLanguage language = new KeyLanguage(encoding, emptyValues);
        for (PartModel part : template.parts()) {
            if (part instanceof PartModel.Literal literal) {
                language.word(literal.text());
            } else if (part instanceof PartModel.Placeholder placeholder) {
                language.value(placeholder.format());
            }
        }
        return language;
    }

    List<Step> steps(int state) {
        return states.get(state);
    }

    int last() {
        return states.size() - 1;
    }

    private void value(FormatModel format) {
        if (format instanceof FormatModel.EnumName name) {
            words(name.constants());
        } else if (format instanceof FormatModel.Num num) {
            digits(num.width() + (num.signed() ? 1 : 0));
        } else if (format instanceof FormatModel.Dec dec) {
            digits(dec.width() + (dec.signed() ? 1 : 0));
        } else if (format instanceof FormatModel.Epoch epoch) {
            digits(epoch.width());
        } else if (format instanceof FormatModel.Shard shard) {
            digits(String.valueOf(shard.count() - 1).length());
        } else if (format instanceof FormatModel.Iso iso) {
            mask(ISO_SECONDS + ISO_FRACTION.substring(0, iso.fractionDigits() == 0 ? 0 : iso.fractionDigits() + 1)
                    + "Z");
        } else if (format instanceof FormatModel.Bucket bucket) {
            mask(
                    switch (bucket.unit()) {
                        case HOUR -> "0000-00-00T00";
                        case DAY -> "0000-00-00";
                        case MONTH -> "0000-00";
                    });
        } else if (format instanceof FormatModel.Descending descending) {
            value(descending.ascending());
        } else if (format instanceof FormatModel.Text text) {
            text(text.kind());
        } else {
            number(format);
        }
    }

    private void number(FormatModel format) {
        boolean plain = format instanceof FormatModel.Plain
                || format instanceof FormatModel.Raw raw && raw.kind().number();
        any(plain ? Symbols.of("0123456789-.") : anything);
    }

    private void text(ScalarKind kind) {
        switch (kind) {
            case BOOLEAN -> words(List.of("0", "1"));
            case UUID -> uuid();
            case LOCAL_DATE -> mask("0000-00-00");
            case LOCAL_TIME -> mask("00:00:00" + ISO_FRACTION);
            case LOCAL_DATE_TIME -> mask(ISO_SECONDS + ISO_FRACTION);
            case YEAR -> digits(4);
            case YEAR_MONTH -> mask("0000-00");
            case MONTH_DAY -> mask("--00-00");
            default -> any(anything);
        }
    }

    private void uuid() {
        for (int i = 0; i < UUID_MASK.length(); i++) {
            char symbol = UUID_MASK.charAt(i);
            step(symbol == '0' ? Symbols.HEX : Symbols.of("-"));
        }
    }

    private void mask(String mask) {
        for (int i = 0; i < mask.length(); i++) {
            char symbol = mask.charAt(i);
            step(symbol == '0' ? Symbols.DIGIT : Symbols.of(String.valueOf(symbol)));
        }
    }

    private void digits(int count) {
        for (int i = 0; i < count; i++) {
            step(Symbols.DIGIT);
        }
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            char symbol = word.charAt(i);
            step(Symbols.of(String.valueOf(symbol)));
        }
    }

    private void step(Symbols symbols) {
        int from = last();
        states.add(new ArrayList<>());
        states.get(from).add(new Step(symbols, last()));
    }

    /** One or more, or any number where empty values are looked for: a loop on a state of its own. */
    private void any(Symbols symbols) {
        if (!emptyValues) {
            step(symbols);
        }
        int state = last();
        states.get(state).add(new Step(symbols, state));
    }

    private void words(List<String> words) {
        int start = last();
        List<Integer> ends = new ArrayList<>();
        List<Symbols> lastSymbols = new ArrayList<>();
        for (String word : words) {
            String text = escaped ? word.replace("$", "$24") : word;
            int from = start;
            for (int i = 0; i + 1 < text.length(); i++) {
                states.add(new ArrayList<>());
                states.get(from).add(new Step(Symbols.of(text.substring(i, i + 1)), last()));
                from = last();
            }
            ends.add(from);
            lastSymbols.add(Symbols.of(text.substring(text.length() - 1)));
        }
        states.add(new ArrayList<>());
        for (int i = 0; i < ends.size(); i++) {
            states.get(ends.get(i)).add(new Step(lastSymbols.get(i), last()));
        }
    }
}
