package keys;

import io.mizzle.schema.*;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Table {@code log} of {@link Log}. */
@NullMarked
public final class QLog extends TableSchema<Log> {
    private static final Index BY_KIND = Index.global("by-kind",
            List.of(new KeyAttribute("g1p", KeyType.S)),
            List.of(new KeyAttribute("g1s", KeyType.S))).keysOnly();

    private static final Index BY_NUMBER = Index.global("by-number",
            List.of(new KeyAttribute("g2p", KeyType.N)),
            List.of(new KeyAttribute("g2s", KeyType.B)));

    private static final Index SHARDS = Index.global("shards",
            List.of(new KeyAttribute("g3p", KeyType.S)),
            List.of(new KeyAttribute("g3s", KeyType.S)));

    private static final Index DAYS = Index.global("days",
            List.of(new KeyAttribute("g4p", KeyType.S)),
            List.of(new KeyAttribute("g4s", KeyType.S))).including("note", "place");

    private static final Index TEXTS = Index.global("texts",
            List.of(new KeyAttribute("g5p", KeyType.S)),
            List.of(new KeyAttribute("g5s", KeyType.S)));

    private static final Index ALL = Index.global("all",
            List.of(new KeyAttribute("g6p", KeyType.S)), List.of());

    private static final Index LSI = Index.local("lsi", new KeyAttribute("pk", KeyType.S),
            new KeyAttribute("l1s", KeyType.N));

    /** The table. */
    public static final QLog LOG = new QLog();

    /** Global secondary index {@code by-kind}: {@code g1p}, {@code g1s}. */
    public final Index byKind = BY_KIND;

    /** Global secondary index {@code by-number}: {@code g2p}, {@code g2s}. */
    public final Index byNumber = BY_NUMBER;

    /** Global secondary index {@code shards}: {@code g3p}, {@code g3s}. */
    public final Index shards = SHARDS;

    /** Global secondary index {@code days}: {@code g4p}, {@code g4s}. */
    public final Index days = DAYS;

    /** Global secondary index {@code texts}: {@code g5p}, {@code g5s}. */
    public final Index texts = TEXTS;

    /** Global secondary index {@code all}: {@code g6p}. */
    public final Index all = ALL;

    /** Local secondary index {@code lsi}: {@code pk}, {@code l1s}. */
    public final Index lsi = LSI;

    private QLog() {
        super(new TableDefinition("log", new KeyAttribute("pk", KeyType.S),
                new KeyAttribute("sk", KeyType.S), List.of(BY_KIND, BY_NUMBER, SHARDS, DAYS, TEXTS,
                ALL, LSI), null, "kind", "revision"));
    }

    /**
     * One partition, which has items of all entities.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public CollectionPath<Log> in(String tenant, int code, boolean flag) {
        return CollectionPath.in(this, tenant, code, flag);
    }

    /**
     * Applies the function of the item's own entity.
     *
     * @throws IllegalArgumentException if the item is null
     */
    public <R> R fold(Log item, Function<? super Event, ? extends R> event) {
        if (item instanceof Event each) {
            return event.apply(each);
        }
        throw new IllegalArgumentException("Log has no such item: " + item);
    }

    @Override
    protected List<EntitySchema<? extends Log>> entities() {
        return List.of(QEvent.EVENT);
    }
}
