import io.mizzle.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;
@Table(name = "items")
record Item(@PartitionKey String id, @IndexPartitionKey("byKey") @Nullable String key, Character c, E e, List<E> es, Option o, Item2.Nested n, @Flatten(prefix="f") A a) {}
