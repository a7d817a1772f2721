import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", projection = ProjectionType.INCLUDE, include = "lineNos")
//! [mizzle:index-projection] Index "gsi1" includes "lineNos", which no entity of table "shop" stores. Did you mean "lineNo"?
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
