import io.mizzle.annotation.*;

@Document
record Address(String city, @AttributeName("city") String town) {}
//! [mizzle:attribute-taken] Attribute "city" of component "town" is also that of component "city". Give one another name with @AttributeName.
