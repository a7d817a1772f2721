package io.mizzle.testing;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.List;

/** A table as the processor would describe it, with an index and without entities. */
final class QGarden extends TableSchema<Object> {

    static final QGarden GARDEN = new QGarden();

    private QGarden() {
        super(new TableDefinition(
                "garden",
                new KeyAttribute("pk", KeyType.S),
                null,
                List.of(Index.global("byBed", List.of(new KeyAttribute("bed", KeyType.N)), List.of())),
                "expiresAt",
                null,
                "_v"));
    }

    @Override
    protected List<EntitySchema<?>> entities() {
        return List.of();
    }
}
