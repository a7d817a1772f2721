/** The wire path: items read from the bytes of responses, and written to the bytes of requests, without the SDK's attribute values. */
@NullMarked
package io.mizzle.internal.body;

import org.jspecify.annotations.NullMarked;
