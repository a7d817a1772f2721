import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Review {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "reviews", many = Review.class)
//! [mizzle:relation-index] Several indexes lead to "Review": "byCustomer" and "byCustomerToo". Write index = "byCustomer" or the other.
record Customer(String customerId) implements Shop {}

@Entity
@IndexKey(index = "gsi1", name = "byCustomer", partition = "C#{customerId}", sort = "REVIEW")
@IndexKey(index = "gsi2", name = "byCustomerToo", partition = "C#{customerId}", sort = "{reviewId}")
@Key(partition = "PRODUCT#{productId}", sort = "REVIEW#{reviewId}")
record Review(String productId, String reviewId, String customerId) implements Shop {}
