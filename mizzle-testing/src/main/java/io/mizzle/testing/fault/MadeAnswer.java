package io.mizzle.testing.fault;

import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An answer that looks as if it came from DynamoDB. */
final class MadeAnswer {

    private MadeAnswer() {}

    /** {@code members} are further members of the JSON body: empty, or beginning with a comma. */
    static Answer error(RequestHead head, int status, String code, String message, String members) {
        String body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"" + message + "\""
                + members + "}";
        return of(head, status, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer of(RequestHead head, int status, byte[] body) {
        SdkHttpResponse response = SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("x-amzn-RequestId", head.id())
                .build();
        return Answer.whole(response, body).withBody(body);
    }
}
