import io.mizzle.annotation.*;

@Table(name = "shop", sortKey = "sk")
//! [mizzle:no-key] Table "Shop" names no partition key attribute. Write partitionKey = "pk" in @Table.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
