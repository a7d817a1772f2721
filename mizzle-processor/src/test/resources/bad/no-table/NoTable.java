import io.mizzle.annotation.*;

@Entity
//! [mizzle:no-table] Entity "Order" is in no table: it implements no interface with @Table. Implement the table's sealed interface, or write @Entity(table = …).
@Key(partition = "O#{id}")
record Order(String id) {}
