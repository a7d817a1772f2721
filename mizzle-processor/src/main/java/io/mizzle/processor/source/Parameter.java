package io.mizzle.processor.source;

import com.squareup.javapoet.TypeName;

/**
 * A parameter of a method.
 *
 * @param type its type
 * @param name its name
 */
public record Parameter(TypeName type, String name) {}
