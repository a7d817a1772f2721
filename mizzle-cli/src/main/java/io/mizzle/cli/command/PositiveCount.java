package io.mizzle.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number above 0. */
final class PositiveCount implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        int count;
        try {
            count = Integer.parseInt(text);
        } catch (NumberFormatException none) {
            count = 0;
        }
        if (count <= 0) {
            throw new TypeConversionException("'" + text + "' is no whole number above 0");
        }
        return count;
    }
}
