package io.mizzle.annotation;

/** KeyType. */
public enum KeyType { S, N, B }
