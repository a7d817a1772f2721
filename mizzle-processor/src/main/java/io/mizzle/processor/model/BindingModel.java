package io.mizzle.processor.model;

/**
 * One bound step of a hop: where the value of a target's key comes from.
 *
 * @param target the step of the target's access path
 * @param own the component that gives its value
 * @param each whether {@code own} is a list or set, whose elements give one key each
 */
public record BindingModel(MemberModel target, MemberModel own, boolean each) {}
