package io.mizzle.table;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table declarations without entities. */
final class SampleTables {

    private static final KeyAttribute PK = text("pk");

    private SampleTables() {}

    static KeyAttribute text(String name) {
        return new KeyAttribute(name, KeyType.S);
    }

    static TableDefinition plain(String name) {
        return definition(name, null, List.of(), null);
    }

    static TableDefinition withEverything() {
        return definition(
                "shop",
                text("sk"),
                List.of(
                        Index.global("gsi1", List.of(text("gsi1pk")), List.of(text("gsi1sk"))),
                        Index.global(
                                        "many",
                                        List.of(text("region"), text("city")),
                                        List.of(new KeyAttribute("price", KeyType.N), text("sku")))
                                .keysOnly(),
                        Index.global("few", List.of(text("gsi1sk")), List.of()).including("name", "city"),
                        Index.local("lsi1", PK, text("lsi1sk"))),
                "expiresAt");
    }

    static TableDefinition definition(
            String name, @Nullable KeyAttribute sort, List<Index> indexes, @Nullable String timeToLive) {
        return new TableDefinition(name, PK, sort, indexes, timeToLive, "_type", "_v");
    }

    static TableSchema<Object> schema(TableDefinition definition) {
        return new TableSchema<>(definition) {
            @Override
            protected List<EntitySchema<?>> entities() {
                return List.of();
            }
        };
    }
}
