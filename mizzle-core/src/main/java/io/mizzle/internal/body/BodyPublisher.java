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
        body.subscribe(
                new Collector(subscriber, reading, new Filling(reading.buffers(), WholeBody.expected(response))));
    }

    private static final class Collector implements Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> subscriber;
        private final BodyReading reading;
        private final Filling body;

        Collector(Subscriber<? super ByteBuffer> subscriber, BodyReading reading, Filling body) {
            this.subscriber = subscriber;
            this.reading = reading;
            this.body = body;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(new Whole(subscription));
        }

        @Override
        public void onNext(ByteBuffer part) {
            body.add(part);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            Document document = body.document();
            if (!BodyReading.isIntact(document, reading.expected())) {
                // what the SDK would have found, had it still the checksum
                subscriber.onError(Crc32MismatchException.create(
                        "Expected " + reading.expected() + " as the CRC32 checksum, which the bytes do not have",
                        null));
                return;
            }
            subscriber.onNext(reading.take(document).buffer());
            subscriber.onComplete();
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
