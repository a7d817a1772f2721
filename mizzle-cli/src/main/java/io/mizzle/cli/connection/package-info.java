/** DynamoDB as one run reaches it. The only package, with those of commands that use it, that loads the AWS SDK. */
@NullMarked
package io.mizzle.cli.connection;

import org.jspecify.annotations.NullMarked;
