import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "O#{id}", sort = "O")
record Order<T>(String id) implements Shop {}
//! [mizzle:generic] "Order" has type parameters, and what is stored has one type. Remove them, or declare one record per type.
