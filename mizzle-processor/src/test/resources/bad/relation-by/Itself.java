import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Category {}

@Entity
@Key(partition = "CATEGORY#{categoryId}", sort = "CATEGORY")
@Relation(name = "parent", one = Category.class)
//! [mizzle:relation-by] Relation "parent" leads from each "Category" to itself. Name the component that holds the other one's key: by = "categoryId=…".
record Category(String categoryId, String parentId) implements Shop {}
