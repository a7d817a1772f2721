package io.mizzle.migration.transfer;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * The live table at one end of a transfer.
 *
 * @param keys its key attributes
 * @param identity tells it from tables of the same name elsewhere, and from one that was deleted and made again
 */
record TransferTable(List<String> keys, String identity) {

    static TransferTable of(DynamoDbClient client, String name) {
        TableDescription live =
                client.describeTable(request -> request.tableName(name)).table();
        List<String> keys =
                live.keySchema().stream().map(KeySchemaElement::attributeName).toList();
        return new TransferTable(keys, live.tableArn() + " of " + live.creationDateTime());
    }
}
