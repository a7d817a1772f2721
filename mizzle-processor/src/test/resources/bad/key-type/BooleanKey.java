import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey boolean active) {}
//! [mizzle:key-type] Component "active" is a key attribute but not stored as S, N or B. Use a scalar or enum.
