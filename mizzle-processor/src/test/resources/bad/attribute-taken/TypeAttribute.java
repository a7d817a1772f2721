import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, String _type) implements Shop {}
//! [mizzle:attribute-taken] Attribute "_type" of component "_type" is the type attribute of table "shop". Give it another name with @AttributeName.
