/** Has the name of a class that generated code names, and comes before what is imported with its package. */
final class EntityBuilder {
    private EntityBuilder() {}
}
