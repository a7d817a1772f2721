package io.mizzle.testing;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.List;

/** A table as the processor would describe it, without entities. */
final class QShed extends TableSchema<Object> {

    static final QShed SHED = new QShed();

    private QShed() {
        super(new TableDefinition("shed", new KeyAttribute("pk", KeyType.S), null, List.of(), null, null, "_v"));
    }

    @Override
    protected List<EntitySchema<?>> entities() {
        return List.of();
    }
}
