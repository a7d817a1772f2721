package club;

import io.mizzle.annotation.Table;

@Table(name = "club", partitionKey = "pk", sortKey = "sk")
public sealed interface Club permits Member, Booking {}
