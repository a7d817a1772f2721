import io.mizzle.annotation.*;

@Entity(table = String.class)
//! [mizzle:no-table] "String", named as table of "Order", has no @Table. Name the interface that declares the table.
@Key(partition = "O#{id}")
record Order(String id) {}
