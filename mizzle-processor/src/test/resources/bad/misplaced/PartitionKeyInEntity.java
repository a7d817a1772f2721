import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(@PartitionKey String id) implements Shop {}
//! [mizzle:misplaced] @PartitionKey on component "id": the key of an entity in a shared table is a template. Write it in @Key on "Order".
