import io.mizzle.annotation.*;

@Document
@Key(partition = "A", sort = "B")
//! [mizzle:misplaced] @Key on "Address" has no effect: it belongs on an entity. Move or remove it.
record Address(String city) {}
