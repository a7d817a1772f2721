import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Order, Line {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{id}")
@Relation(name = "lines", many = Line.class)
//! [mizzle:relation-by] "id" in the key of "Order" stands where "orderId" stands in that of "Line", but their names differ, so they are not taken for the same. Write by = "orderId=id".
record Order(String customerId, String id) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:num(4)}")
record Line(String customerId, String orderId, int lineNo) implements Shop {}
