package software.amazon.awssdk.services.dynamodb.model;

/** Stands in for the SDK's class: the SDK is not on the class path of the processor's tests. */
public final class AttributeValue {}
