package io.mizzle.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number above 0, with or without a fraction: capacity units a second. */
final class PositiveNumber implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException none) {
            number = Double.NaN;
        }
        if (!(number > 0)) {
            throw new TypeConversionException("'" + text + "' is no number above 0");
        }
        return number;
    }
}
