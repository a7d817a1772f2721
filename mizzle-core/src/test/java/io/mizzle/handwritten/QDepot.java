package io.mizzle.handwritten;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.List;

/** Table {@code depot}. */
public final class QDepot extends TableSchema<Object> {

    public static final QDepot DEPOT = new QDepot();

    private QDepot() {
        super(new TableDefinition(
                "depot",
                text("pk"),
                text("sk"),
                List.of(
                        Index.global("gsi1", List.of(text("gsi1pk")), List.of(text("gsi1sk"))),
                        Index.global("gsi2", List.of(text("gsi2pk")), List.of(text("gsi2sk"))),
                        Index.global("gsi3", List.of(text("gsi3pk")), List.of()),
                        Index.global("gsi4", List.of(new KeyAttribute("weight", KeyType.N)), List.of(text("gsi4sk"))),
                        Index.local("lsi1", text("pk"), text("lsi1sk"))),
                "expiresAt",
                "_type",
                "_v"));
    }

    private static KeyAttribute text(String name) {
        return new KeyAttribute(name, KeyType.S);
    }

    @Override
    protected List<EntitySchema<?>> entities() {
        return List.of(QParcel.PARCEL);
    }
}
