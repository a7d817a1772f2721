package io.mizzle.internal.body;

import java.util.List;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * All that a page says beside its items, most often. So little needs no document for the SDK to parse: its response is given them.
 *
 * @param count of the items, or {@link #NONE}
 * @param scanned of the items evaluated, or {@link #NONE}
 */
record Counts(int count, int scanned) {

    /** The page does not say. */
    static final int NONE = -1;

    /** The response, as if the SDK had read it from a document with these and no items. */
    SdkResponse in(SdkResponse response) {
        if (response instanceof QueryResponse query) {
            QueryResponse.Builder page = query.toBuilder().items(List.of());
            if (count != NONE) {
                page.count(count);
            }
            if (scanned != NONE) {
                page.scannedCount(scanned);
            }
            return page.build();
        }
        ScanResponse.Builder page = ((ScanResponse) response).toBuilder().items(List.of());
        if (count != NONE) {
            page.count(count);
        }
        if (scanned != NONE) {
            page.scannedCount(scanned);
        }
        return page.build();
    }
}
