package club;

/** What remarks are about. */
public sealed interface Subject permits Team, Match {}
