import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
//! [mizzle:index-limit] Table "shop" has 21 global secondary indexes, and DynamoDB allows 20. Let entities share indexes.
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk")
@GlobalIndex(name = "gsi3", partitionKey = "gsi3pk")
@GlobalIndex(name = "gsi4", partitionKey = "gsi4pk")
@GlobalIndex(name = "gsi5", partitionKey = "gsi5pk")
@GlobalIndex(name = "gsi6", partitionKey = "gsi6pk")
@GlobalIndex(name = "gsi7", partitionKey = "gsi7pk")
@GlobalIndex(name = "gsi8", partitionKey = "gsi8pk")
@GlobalIndex(name = "gsi9", partitionKey = "gsi9pk")
@GlobalIndex(name = "gsi10", partitionKey = "gsi10pk")
@GlobalIndex(name = "gsi11", partitionKey = "gsi11pk")
@GlobalIndex(name = "gsi12", partitionKey = "gsi12pk")
@GlobalIndex(name = "gsi13", partitionKey = "gsi13pk")
@GlobalIndex(name = "gsi14", partitionKey = "gsi14pk")
@GlobalIndex(name = "gsi15", partitionKey = "gsi15pk")
@GlobalIndex(name = "gsi16", partitionKey = "gsi16pk")
@GlobalIndex(name = "gsi17", partitionKey = "gsi17pk")
@GlobalIndex(name = "gsi18", partitionKey = "gsi18pk")
@GlobalIndex(name = "gsi19", partitionKey = "gsi19pk")
@GlobalIndex(name = "gsi20", partitionKey = "gsi20pk")
@GlobalIndex(name = "gsi21", partitionKey = "gsi21pk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
