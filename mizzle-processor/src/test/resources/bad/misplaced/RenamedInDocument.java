import io.mizzle.annotation.*;

@Document
record Place(@RenamedFrom("town") String city) {}
//! [mizzle:misplaced] @RenamedFrom concerns a whole item, but "Place" is a document inside one. Move it to a component of the entity.
