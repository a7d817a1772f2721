import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "reviews", many = Review.class)
//! [mizzle:relation-index] Only index "byCustomer" leads to "Review", and items can be missing from it, since it has a when. Write index = "byCustomer" if that is meant.
record Customer(String customerId) implements Shop {}

@Entity
@IndexKey(index = "gsi1", name = "byCustomer", partition = "C#{customerId}", sort = "REVIEW", when = "shown = true")
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId, String customerId, boolean shown) implements Shop {}
