import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "reviews", many = Review.class)
//! [mizzle:relation-index] Only index "byCustomer" leads to "Review", and items can be missing from it, since some components of its key may be absent. Write index = "byCustomer" if that is meant.
record Customer(String customerId) implements Shop {}

@Entity
@IndexKey(index = "gsi1", name = "byCustomer", partition = "C#{customerId}", sort = "{title}")
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId, String customerId, @Nullable String title) implements Shop {}
