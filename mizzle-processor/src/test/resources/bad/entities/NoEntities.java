import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
//! [mizzle:entities] Table "Shop" has no entities: the interface is neither sealed nor lists them. Make it sealed, or write entities = {…} in @Table.
interface Shop {}
