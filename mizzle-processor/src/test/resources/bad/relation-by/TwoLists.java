import io.mizzle.annotation.*;
import java.util.List;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Order, Review {}

@Entity
@Key(partition = "ORDER#{orderId}", sort = "ORDER")
@Relation(name = "reviews", many = Review.class, by = {"productId=productIds", "reviewId=reviewIds"})
//! [mizzle:relation-by] List "productIds" is a second list in one key, but it has to give the whole key of one "Review" for each of its elements. Correct by, or write many.
record Order(String orderId, List<String> productIds, List<String> reviewIds) implements Shop {}

@Entity
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId) implements Shop {}
