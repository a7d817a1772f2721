import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Line {}

@Entity
@Key(partition = "O#{id}", sort = "O")
record Order(String id, @IndexPartitionKey("byState") String state) implements Shop {}

@Entity
@Key(partition = "L#{id}", sort = "L")
record Line(String id, int state) implements Shop {}
//! [mizzle:index-agree] Attribute "state" is a key of type S in one place and N in another, and DynamoDB knows one type per attribute. Use one.
