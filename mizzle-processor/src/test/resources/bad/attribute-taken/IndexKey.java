import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, @AttributeName("gsi1sk") int lineNo) implements Shop {}
//! [mizzle:attribute-taken] Attribute "gsi1sk" of component "lineNo" is a key of index "gsi1" of table "shop". Give it another name with @AttributeName.
