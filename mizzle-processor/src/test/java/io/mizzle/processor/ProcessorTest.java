package io.mizzle.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class ProcessorTest {
    private static final Path GOOD = Path.of("src/test/resources/good/Everything.java");
    private static final String PRODUCT = """
            package shop;
            import io.mizzle.annotation.*;
            @Table(name = "products")
            public record Product(@PartitionKey String sku, Color color) {}
            """;

    @Test
    void aTypeThatAnotherProcessorWritesIsWaitedFor() {
        // given a component whose type is generated in the first round
        Compilation compilation = Compilation.with(
                List.of(new ColorWriter(), new MizzleProcessor()), Map.of("shop/Product.java", PRODUCT));
        // then the class is generated once it exists
        assertEquals(List.of(), compilation.messages());
        assertTrue(compilation.output("shop/QProduct.java").orElseThrow().contains("color"));
    }

    @Test
    void aTypeThatNeverExistsIsReportedByJavacAloneAndTheRestIsWritten() {
        Compilation compilation = Compilation.of(Map.of("shop/Product.java", PRODUCT));
        assertEquals(
                1,
                compilation.messages().stream()
                        .filter(each -> each.message().contains("Color"))
                        .count());
        assertTrue(
                compilation.messages().stream().noneMatch(each -> each.message().contains("mizzle:")));
        assertTrue(compilation.output("shop/QProduct.java").orElseThrow().contains("sku"));
    }

    @Test
    void oneMistakeIsNotFollowedByMissingClasses() {
        // given a mistake, and code that uses the class generated for the record
        String mistake = """
                import io.mizzle.annotation.*;
                @Table(name = "products")
                record Product(@PartitionKey String sku, Object thing) {}
                final class Use {
                    QProduct product;
                }
                """;
        assertEquals(
                1, Compilation.of(Map.of("Product.java", mistake)).messages().size());
    }

    @Test
    void everyEntityTableAndDocumentHasAClassAndADescriptor() {
        String shop = """
                package shop;
                import io.mizzle.annotation.*;
                public final class Outer {
                    @Table(name = "shop", partitionKey = "pk", sortKey = "sk")
                    public sealed interface Shop permits Order {}
                    @Entity
                    @Key(partition = "ORDER#{id}", sort = "ORDER")
                    public record Order(String id, Discount discount) implements Shop {}
                    @Document
                    public sealed interface Discount {
                        record Percent(int rate) implements Discount {}
                    }
                }
                """;
        Set<String> outputs =
                new TreeSet<>(Compilation.of(Map.of("shop/Outer.java", shop)).outputs());
        assertEquals(
                Set.of(
                        "META-INF/mizzle/shop.Outer$Discount$Percent.json",
                        "META-INF/mizzle/shop.Outer$Discount.json",
                        "META-INF/mizzle/shop.Outer$Order.json",
                        "META-INF/mizzle/shop.Outer$Shop.json",
                        "shop/QOuter_Discount.java",
                        "shop/QOuter_Discount_Percent.java",
                        "shop/QOuter_Order.java",
                        "shop/QOuter_Shop.java"),
                outputs);
    }

    @Test
    void everythingThatIsSupportedHasNoProblem() {
        String everything = Compilation.text(GOOD);
        assertEquals(
                List.of(), Compilation.of(Map.of("Everything.java", everything)).messages());
    }

    @Test
    void theSameSourcesGiveTheSameOutputs() {
        Map<String, String> sources = Map.of("Everything.java", Compilation.text(GOOD));
        Compilation one = Compilation.of(sources);
        Compilation other = Compilation.of(sources);
        assertEquals(one.outputs(), other.outputs());
        one.outputs().forEach(name -> assertEquals(one.output(name), other.output(name)));
    }

    @Test
    void theDescriptorOfARecordWithItsOwnTableHasTheTable() {
        String reading = """
                import io.mizzle.annotation.*;
                @Table(name = "readings")
                record Reading(@PartitionKey @AttributeName("s") String sensor, @Version long version) {}
                """;
        String descriptor = Compilation.of(Map.of("Reading.java", reading))
                .output("META-INF/mizzle/Reading.json")
                .orElseThrow();
        assertTrue(descriptor.contains("\"tableDefinition\": {\n    \"name\": \"readings\""), descriptor);
        assertTrue(descriptor.contains("\"component\": \"sensor\""), descriptor);
        assertTrue(descriptor.contains("\"VERSION\""), descriptor);
    }

    @Test
    void olderItemsAreLiftedByTheRecordsMethods() {
        // given an entity of version 3, with the SDK's class standing in
        String order = """
                import io.mizzle.annotation.*;
                import java.util.Map;
                import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
                @Table(name = "shop", partitionKey = "pk", sortKey = "sk")
                sealed interface Shop permits Order {}
                @Entity(version = 3, aliases = "Purchase")
                @Key(partition = "ORDER#{id}", sort = "ORDER")
                record Order(String id) implements Shop {
                    @Upcast(from = 1)
                    static Map<String, AttributeValue> first(Map<String, AttributeValue> item) { return item; }
                    @Upcast(from = 2)
                    static Map<String, AttributeValue> second(Map<String, AttributeValue> item) { return item; }
                }
                """;
        String stub = "software/amazon/awssdk/services/dynamodb/model/AttributeValue.java";
        Compilation compilation = Compilation.of(Map.of(
                "Order.java",
                order,
                stub,
                Compilation.text(Path.of("src/test/resources/stubs").resolve(stub))));
        // then the definition names them, and the descriptor the versions
        assertEquals(List.of(), compilation.messages());
        String generated = compilation.output("QOrder.java").orElseThrow();
        assertTrue(
                generated.contains(
                        ".version(3)\n                .upcast(1, Order::first)\n                .upcast(2, Order::second)"),
                generated);
        String descriptor = compilation.output("META-INF/mizzle/Order.json").orElseThrow();
        assertTrue(descriptor.contains("\"upcasts\": [\n    1,\n    2\n  ]"), descriptor);
    }

    @Test
    void whatIsOnlyReadHasAClassAndADescriptor() {
        String shop = """
                package shop;
                import io.mizzle.annotation.*;
                import java.util.List;
                public final class Outer {
                    @Table(name = "shop", partitionKey = "pk", sortKey = "sk")
                    public sealed interface Shop permits Customer, Order {}
                    @ItemCollection(partition = "CUSTOMER#{id}")
                    public sealed interface Part permits Customer, Order {}
                    @Entity
                    @Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
                    @Relation(name = "orders", many = Order.class)
                    public record Customer(String customerId) implements Shop, Part {}
                    @Entity
                    @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
                    public record Order(String customerId, String orderId) implements Shop, Part {}
                    @Projection(of = Order.class)
                    public record Summary(String orderId) {}
                    @View(of = Customer.class, maxRoundTrips = 1)
                    public record Page(@Root Customer customer, List<Summary> orders) {}
                }
                """;
        Compilation compilation = Compilation.of(Map.of("shop/Outer.java", shop));
        assertEquals(List.of(), compilation.messages());
        for (String name : List.of("Page", "Summary", "Part")) {
            assertTrue(compilation.outputs().contains("shop/QOuter_" + name + ".java"), name);
            assertTrue(compilation.outputs().contains("META-INF/mizzle/shop.Outer$" + name + ".json"), name);
        }
        String view = compilation.output("META-INF/mizzle/shop.Outer$Page.json").orElseThrow();
        assertTrue(view.contains("\"roundTrips\": 1"), view);
        String parent =
                compilation.output("META-INF/mizzle/shop.Outer$Customer.json").orElseThrow();
        assertTrue(parent.contains("\"own\": \"customerId\""), parent);
    }

    /** Writes the enum {@code shop.Color} in the first round. */
    private static final class ColorWriter extends AbstractProcessor {
        private boolean written;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                write();
            }
            return false;
        }

        private void write() {
            try (Writer out =
                    processingEnv.getFiler().createSourceFile("shop.Color").openWriter()) {
                out.write("package shop;\npublic enum Color { RED }\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
