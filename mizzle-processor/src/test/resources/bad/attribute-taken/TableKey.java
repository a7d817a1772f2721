import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, String pk) implements Shop {}
//! [mizzle:attribute-taken] Attribute "pk" of component "pk" is the partition key of table "shop". Give it another name with @AttributeName.
