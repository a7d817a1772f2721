package io.mizzle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers as a table would whose only item is the one that was put last. */
final class PrimingHttpClient implements SdkHttpClient {

    private static final String ITEM = "\"Item\":";
    private static final String TABLE = "\"TableName\":";

    private volatile String item = "";

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                String target = request.httpRequest()
                        .firstMatchingHeader("X-Amz-Target")
                        .orElse("");
                return answered(answer(target.substring(target.indexOf('.') + 1), body(request)));
            }

            @Override
            public void abort() {
                // nothing is under way
            }
        };
    }

    private static String body(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isEmpty()) {
            return "";
        }
        try (InputStream in = request.contentStreamProvider().get().newStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String answer(String operation, String body) {
        int given = body.indexOf(ITEM);
        if (given >= 0) {
            item = object(body, given + ITEM.length());
        }
        return switch (operation) {
            case "GetItem" -> item.isEmpty() ? "{}" : "{\"Item\":" + item + "}";
            case "UpdateItem" -> item.isEmpty() ? "{}" : "{\"Attributes\":" + item + "}";
            case "Query", "Scan" ->
                item.isEmpty()
                        ? "{\"Count\":0,\"Items\":[],\"ScannedCount\":0}"
                        : "{\"Count\":1,\"Items\":[" + item + "],\"ScannedCount\":1}";
            case "TransactGetItems" -> "{\"Responses\":[" + responses(body) + "]}";
            case "BatchGetItem" -> "{\"Responses\":{},\"UnprocessedKeys\":{}}";
            case "BatchWriteItem" -> "{\"UnprocessedItems\":{}}";
            default -> "{}";
        };
    }

    /** One for each item that is asked for. */
    private String responses(String body) {
        String each = item.isEmpty() ? "{}" : "{\"Item\":" + item + "}";
        StringJoiner all = new StringJoiner(",");
        for (int at = body.indexOf(TABLE); at >= 0; at = body.indexOf(TABLE, at + 1)) {
            all.add(each);
        }
        return all.toString();
    }

    /** The JSON object that begins at a position. */
    private static String object(String json, int start) {
        int depth = 0;
        boolean text = false;
        for (int at = start; at < json.length(); at++) {
            char letter = json.charAt(at);
            if (text && letter == '\\') {
                at++;
            } else if (letter == '"') {
                text = !text;
            } else if (!text && letter == '{') {
                depth++;
            } else if (!text && letter == '}' && --depth == 0) {
                return json.substring(start, at + 1);
            }
        }
        return "";
    }

    private static HttpExecuteResponse answered(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(200)
                        .putHeader("Content-Type", "application/x-amz-json-1.0")
                        .putHeader("Content-Length", Integer.toString(bytes.length))
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                .build();
    }

    @Override
    public void close() {
        // holds nothing
    }
}
