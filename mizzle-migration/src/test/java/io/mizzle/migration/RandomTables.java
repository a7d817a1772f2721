package io.mizzle.migration;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.Capacity;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Descriptions of tables that DynamoDB Local can have, at random. */
public final class RandomTables {

    private final Random random;

    /** Tables of a source of randomness. */
    public RandomTables(Random random) {
        this.random = random;
    }

    /** Some of three tables. */
    List<TableDescription> some() {
        List<TableDescription> tables = new ArrayList<>();
        for (String name : List.of("one", "two", "six")) {
            if (random.nextInt(4) > 0) {
                tables.add(table(name));
            }
        }
        return tables;
    }

    /** One of this name. */
    public TableDescription table(String name) {
        KeyAttribute partition = new KeyAttribute("pk", random.nextInt(8) == 0 ? KeyType.N : KeyType.S);
        KeyAttribute sort = random.nextInt(8) == 0 ? null : new KeyAttribute("sk", KeyType.S);
        List<Index> indexes = new ArrayList<>();
        int global = random.nextInt(4);
        for (int i = 0; i < global; i++) {
            indexes.add(global("gsi" + (random.nextInt(2) + 2 * i)));
        }
        if (sort != null && random.nextInt(4) == 0) {
            indexes.add(Index.local("lsi0", partition, new KeyAttribute(random.nextBoolean() ? "m" : "n", KeyType.S)));
        }
        return new TableDescription(name, partition, sort, indexes, settings(indexes));
    }

    /** Each index has attributes of its own: DynamoDB Local fails to delete some indexes that share them. */
    private Index global(String name) {
        String own = name.substring(3);
        List<KeyAttribute> attributes = new ArrayList<>(List.of(
                new KeyAttribute("a" + own, KeyType.S),
                new KeyAttribute("b" + own, random.nextInt(3) == 0 ? KeyType.N : KeyType.S),
                new KeyAttribute("c" + own, KeyType.N),
                new KeyAttribute("d" + own, KeyType.B)));
        Collections.shuffle(attributes, random);
        boolean several = random.nextInt(4) == 0;
        Index index = Index.global(
                name,
                attributes.subList(0, several ? 2 : 1),
                random.nextBoolean() ? List.of() : attributes.subList(2, several ? 4 : 3));
        return switch (random.nextInt(4)) {
            case 0 -> index.keysOnly();
            case 1 -> index.including("note", "total");
            default -> index;
        };
    }

    private TableSettings settings(List<Index> indexes) {
        Capacity capacity = capacity();
        Map<String, Capacity> ofIndexes = new HashMap<>();
        for (Index index : indexes) {
            if (!index.local() && capacity instanceof Capacity.Provisioned && random.nextBoolean()) {
                ofIndexes.put(index.name(), new Capacity.Provisioned(1 + random.nextInt(3), 1 + random.nextInt(3)));
            }
        }
        return TableSettings.NONE
                .withCapacity(capacity)
                .withIndexCapacity(ofIndexes)
                .withTimeToLive(timeToLive())
                .withStream(random.nextInt(3) == 0 ? StreamView.values()[random.nextInt(5)] : null)
                .withDeletionProtection(random.nextInt(3) == 0 ? false : null);
    }

    private @Nullable String timeToLive() {
        int which = random.nextInt(3);
        return which == 0 ? null : which == 1 ? "expires" : "until";
    }

    private @Nullable Capacity capacity() {
        return switch (random.nextInt(3)) {
            case 0 -> new Capacity.Provisioned(1 + random.nextInt(4), 1 + random.nextInt(4));
            case 1 -> Capacity.OnDemand.UNLIMITED;
            default -> null;
        };
    }
}
