import io.mizzle.annotation.*;
import java.util.UUID;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Order, Person {}

@Entity
@Key(partition = "ORDER#{orderId}", sort = "ORDER")
@Relation(name = "courier", one = Person.class)
//! [mizzle:relation-key] No key leads from "Order" to "Person": it needs "personId", which "Order" does not give. Write by = "personId=…", after adding a component that holds it.
record Order(String orderId, int weight) implements Shop {}

@Entity
@Key(partition = "PERSON#{personId}", sort = "PERSON")
record Person(UUID personId) implements Shop {}
