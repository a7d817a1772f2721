/** How one value travels between Java and DynamoDB: codecs, written once against an abstract source and sink. */
@NullMarked
package io.mizzle.codec;

import org.jspecify.annotations.NullMarked;
