import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "reviews", many = Review.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Review": it needs "productId", which "Customer" does not give. Add @IndexKey(index = "gsi3", name = "byCustomer", partition = "CUSTOMER#{customerId}", sort = "REVIEW#{reviewId}") to "Review", and @GlobalIndex(name = "gsi3", partitionKey = "gsi3pk", sortKey = "gsi3sk") to "Shop".
record Customer(String customerId) implements Shop {}

@Entity
@IndexKey(index = "gsi1", partition = "A", sort = "{reviewId}")
@IndexKey(index = "gsi2", partition = "B", sort = "{reviewId}")
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId, String customerId) implements Shop {}
