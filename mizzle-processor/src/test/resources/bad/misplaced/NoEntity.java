import io.mizzle.annotation.*;

record Order(@PartitionKey String id, @Version long version) {}
//! [mizzle:misplaced] @PartitionKey stands in "Order", which is no entity, document or record with @Table. Add @Entity, @Document or @Table to the record, or remove the annotation.
