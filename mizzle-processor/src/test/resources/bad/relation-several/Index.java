import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "review", one = Review.class, index = "gsi1")
//! [mizzle:relation-several] One "Review" is wanted from "Customer", but several can be found through "gsi1" by customerId: an index key is not unique. Write many, or bind the whole key with by.
record Customer(String customerId) implements Shop {}

@Entity
@IndexKey(index = "gsi1", partition = "C#{customerId}", sort = "REVIEW")
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId, String customerId) implements Shop {}
