import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Job, Open {}

@Entity
@Key(partition = "JOB", sort = "{state}#{id}")
record Job(State state, String id) implements Shop {}

@Entity
@Key(partition = "JOB", sort = "OPEN#{id:num(3)}")
//! [mizzle:collision] Entities "Job" ("JOB", "{state}#{id}") and "Open" ("JOB", "OPEN#{id:num(3)}") can have the same key in table "shop", for example pk = "JOB" and sk = "OPEN#000". Begin one template with a text of its own.
record Open(int id) implements Shop {}

enum State { OPEN, DONE }
