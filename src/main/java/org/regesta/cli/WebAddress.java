package org.regesta.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address on the web as an argument; an empty one stands for none. */
final class WebAddress implements ITypeConverter<String> {
    private static final Pattern FORM = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");

    @Override
    public String convert(String argument) {
        if (argument.isBlank() || FORM.matcher(argument).matches()) {
            return argument;
        }
        throw new TypeConversionException("'" + argument + "' is not an address; write https://example.org/");
    }
}
