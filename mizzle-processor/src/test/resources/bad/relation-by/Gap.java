import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Line {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "lines", many = Line.class, by = "lineNo=firstLine")
//! [mizzle:relation-by] Pair "lineNo=firstLine" binds nothing: "lineNo" is not in the key of "Line" that is used (it has "customerId", "orderId", "lineNo"), or does not follow a bound one. Remove or correct it.
record Customer(String customerId, int firstLine) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:num(4)}")
record Line(String customerId, String orderId, int lineNo) implements Shop {}
