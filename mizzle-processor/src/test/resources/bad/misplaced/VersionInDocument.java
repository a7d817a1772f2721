import io.mizzle.annotation.*;

@Document
record Address(String city, @Version long version) {}
//! [mizzle:misplaced] @Version concerns a whole item, but "Address" is a document inside one. Move it to a component of the entity.
