import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Line {}

@Entity
@Key(partition = "O#{id}", sort = "O")
record Order(String id, @IndexPartitionKey("byState") String state) implements Shop {}

@Entity
@Key(partition = "L#{id}", sort = "L")
record Line(String id, @IndexPartitionKey("byState") String status) implements Shop {}
//! [mizzle:index-agree] Index "byState" has key (state S; ) in entity "Order" but (status S; ) in entity "Line". An index has one key: use the same attributes, or two indexes.
