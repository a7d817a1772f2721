package io.mizzle.usage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.SimpleJavaFileObject;

/**
 * One statement in the frame of a class that has a {@code Mizzle} and some values.
 *
 * @param name the class
 * @param statement what is tried
 * @param error part of what javac says, empty if it compiles
 */
record Program(String name, String statement, String error) {

    private static final String ARROW = " => ";

    /** The programs of a resource. */
    static List<Program> of(String resource) {
        List<Program> programs = new ArrayList<>();
        for (String line : lines(resource)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int arrow = line.indexOf(ARROW);
                String statement = arrow < 0 ? line : line.substring(0, arrow);
                String error = arrow < 0 ? "" : line.substring(arrow + ARROW.length());
                programs.add(new Program("Program" + programs.size(), statement.trim(), error.trim()));
            }
        }
        return programs;
    }

    /** A source file for javac. */
    SimpleJavaFileObject source() {
        return new SimpleJavaFileObject(
                URI.create("string:///usage/" + name + ".java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text();
            }
        };
    }

    private String text() {
        return """
                package usage;

                import static io.mizzle.fixtures.shop.Order.Status.OPEN;
                import static io.mizzle.fixtures.shop.QAddress.ADDRESS;
                import static io.mizzle.fixtures.shop.QCustomer.CUSTOMER;
                import static io.mizzle.fixtures.shop.QOrder.ORDER;
                import static io.mizzle.fixtures.shop.QOrderLine.ORDER_LINE;
                import static io.mizzle.fixtures.shop.QShop.SHOP;
                import static io.mizzle.graphs.fixtures.QPost.POST;
                import static io.mizzle.graphs.fixtures.QUser.USER;

                import io.mizzle.*;
                import io.mizzle.expression.*;
                import io.mizzle.fixtures.shop.*;
                import io.mizzle.graphs.fixtures.Post;
                import io.mizzle.schema.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.*;

                final class %s {
                    private Order anOrder;
                    private Customer aCustomer;

                    void run(Mizzle db, UUID id, Instant now, Tuple<Order> tuple, Discount discount) {
                        %s;
                    }

                    private static void use(Object value) {}
                }
                """.formatted(name, statement);
    }

    private static List<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(Program.class.getResourceAsStream("/usage/" + resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
