import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Flatten @Default(provider = Addresses.class) Address address) {}
//! [mizzle:flatten] @Flatten on component "address" and @Default contradict each other. Remove one.

@Document
record Address(String city) {}

final class Addresses implements java.util.function.Supplier<Address> {
    @Override
    public Address get() {
        return new Address("Rome");
    }
}
