import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Document
//! [mizzle:not-a-record] "Order" says @Entity and @Document, but a record is stored in one way. Remove one.
@Entity
@Key(partition = "O#{id}", sort = "O")
record Order(String id) implements Shop {}
