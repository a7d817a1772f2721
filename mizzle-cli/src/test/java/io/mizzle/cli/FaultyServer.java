package io.mizzle.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mizzle.testing.fault.FaultPlan;
import io.mizzle.testing.fault.Faults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/** An endpoint before DynamoDB Local with the faults of a plan, for programs that make their clients themselves. */
final class FaultyServer implements AutoCloseable {

    /** Each connection has them for itself. */
    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "expect", "transfer-encoding", "upgrade");

    private final HttpServer server;
    private final URI behind;
    private final SdkHttpClient client;

    FaultyServer(URI behind, FaultPlan plan) throws IOException {
        this.behind = behind;
        this.client = Faults.wrap(Apache5HttpClient.create(), plan);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpExecuteResponse response = client.prepareRequest(HttpExecuteRequest.builder()
                            .request(request(exchange, body.length))
                            .contentStreamProvider(() -> new ByteArrayInputStream(body))
                            .build())
                    .call();
            byte[] answer = read(response);
            response.httpResponse().forEachHeader((name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(response.httpResponse().statusCode(), answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private SdkHttpRequest request(HttpExchange exchange, int length) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(exchange.getRequestMethod()))
                .uri(behind)
                .putHeader("Host", behind.getAuthority())
                .putHeader("Content-Length", String.valueOf(length));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                request.putHeader(name, values);
            }
        });
        return request.build();
    }

    private static byte[] read(HttpExecuteResponse response) throws IOException {
        try (InputStream body = response.responseBody().orElse(null)) {
            return body == null ? new byte[0] : body.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
