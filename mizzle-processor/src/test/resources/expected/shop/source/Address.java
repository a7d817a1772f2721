package shop;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import java.util.UUID;

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ADDR#{label}")
public record Address(UUID customerId, String label, PostalAddress address) implements Shop {}
