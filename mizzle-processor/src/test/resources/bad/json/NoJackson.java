import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Json Map<String, Object> payload) {}
//! [mizzle:json] @Json on component "payload" needs Jackson. Add the dependency com.fasterxml.jackson.core:jackson-databind.
