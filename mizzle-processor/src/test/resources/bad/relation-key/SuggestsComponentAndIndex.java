import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "reviews", many = Review.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Review": it needs "productId", which "Customer" does not give. Add component "customerId" and @IndexKey(index = "gsi1", name = "byCustomer", partition = "CUSTOMER#{customerId}", sort = "REVIEW#{reviewId}") to "Review".
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId) implements Shop {}
