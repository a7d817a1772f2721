package io.mizzle.internal.body;

import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * The body of an async response without its items: collects the whole body, then publishes what is left of it.
 *
 * @param body as it comes
 * @param reading takes the items
 * @param response its headers
 */
record BodyPublisher(Publisher<ByteBuffer> body, BodyReading reading, SdkHttpResponse response)
        implements Publisher<ByteBuffer> {

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new Collector(subscriber, reading, WholeBody.expected(response)));
    }

    private static final class Collector implements Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> subscriber;
        private final BodyReading reading;
        private ByteBuffer collected;

        Collector(Subscriber<? super ByteBuffer> subscriber, BodyReading reading, int expected) {
            this.subscriber = subscriber;
            this.reading = reading;
            this.collected = ByteBuffer.allocate(expected);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(new Whole(subscription));
        }

        @Override
        public void onNext(ByteBuffer part) {
            if (collected.remaining() < part.remaining()) {
                int larger = Math.max(collected.capacity() * 2, collected.position() + part.remaining());
                collected = ByteBuffer.allocate(larger).put(collected.flip());
            }
            collected.put(part);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            byte[] bytes = bytes();
            if (!BodyReading.isIntact(bytes, reading.expected())) {
                // what the SDK would have found, had it still the checksum
                subscriber.onError(Crc32MismatchException.create(
                        "Expected " + reading.expected() + " as the CRC32 checksum, which the bytes do not have",
                        null));
                return;
            }
            subscriber.onNext(ByteBuffer.wrap(reading.take(bytes)));
            subscriber.onComplete();
        }

        private byte[] bytes() {
            if (!collected.hasRemaining()) {
                return collected.array();
            }
            byte[] bytes = new byte[collected.position()];
            collected.flip().get(bytes);
            return bytes;
        }
    }

    /** Whatever is asked for, all of the body is needed. */
    private static final class Whole implements Subscription {

        private final Subscription body;
        private boolean asked;

        Whole(Subscription body) {
            this.body = body;
        }

        @Override
        public synchronized void request(long count) {
            if (count <= 0 || !asked) {
                asked = true;
                body.request(count <= 0 ? count : Long.MAX_VALUE);
            }
        }

        @Override
        public void cancel() {
            body.cancel();
        }
    }
}
