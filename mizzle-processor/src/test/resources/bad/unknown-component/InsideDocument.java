import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{shipTo.town}", sort = "ORDER")
//! [mizzle:unknown-component] "shipTo.town" in "ORDER#{shipTo.town}" is no component of "shipTo". Known: "city".
record Order(String id, Address shipTo) implements Shop {}

@Document
record Address(String city) {}
