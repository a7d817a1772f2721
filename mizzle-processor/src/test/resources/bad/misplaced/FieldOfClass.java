import io.mizzle.annotation.*;

final class Order {
    @Version
//! [mizzle:misplaced] @Version stands in "Order", which is no entity, document or record with @Table. Add @Entity, @Document or @Table to the record, or remove the annotation.
    long version;
}
