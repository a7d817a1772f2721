import io.mizzle.annotation.*;
import java.util.List;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Order, Product {}

@Entity
@Key(partition = "ORDER#{orderId}", sort = "ORDER")
@Relation(name = "product", one = Product.class, by = "productId=productIds")
//! [mizzle:relation-by] List "productIds" stands where one is wanted, but it has to give the whole key of one "Product" for each of its elements. Correct by, or write many.
record Order(String orderId, List<String> productIds) implements Shop {}

@Entity
@Key(partition = "PRODUCT#{productId}", sort = "PRODUCT")
record Product(String productId) implements Shop {}
