import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{id}", sort = "PROFILE")
@Relation(name = "reviews", many = Review.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Review": it needs "productId", which "Customer" does not give. Add @IndexKey(index = "gsi1", name = "byCustomer", partition = "CUSTOMER#{customerId}", sort = "REVIEW#{reviewId}") to "Review", and by = "customerId=id" to the relation.
record Customer(String id) implements Shop {}

@Entity
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId, String customerId) implements Shop {}
