package io.mizzle.testing.fault;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** Publishes bytes in one piece, then the end: completion, or the failure of a body that is cut. */
final class BytesPublisher implements SdkHttpContentPublisher {

    private final ByteBuffer bytes;
    private final @Nullable Throwable failure;
    private final Consumer<@Nullable Throwable> afterwards;

    BytesPublisher(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.failure = null;
        this.afterwards = end -> {};
    }

    /** {@code afterwards} is told the failure, or null, once the subscriber has everything or wants no more. */
    BytesPublisher(Answer answer, Consumer<@Nullable Throwable> afterwards) {
        this.bytes = ByteBuffer.wrap(answer.body(), 0, answer.readable());
        this.failure = answer.isCut() ? Bodies.cut(answer) : null;
        this.afterwards = afterwards;
    }

    @Override
    public Optional<Long> contentLength() {
        return Optional.of((long) bytes.remaining());
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Delivery(subscriber));
    }

    /** Everything at the first demand. */
    private final class Delivery implements Subscription {

        private final Subscriber<? super ByteBuffer> subscriber;
        private final AtomicBoolean started = new AtomicBoolean();
        private volatile boolean cancelled;

        Delivery(Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long number) {
            if (cancelled || !started.compareAndSet(false, true)) {
                return;
            }
            if (number <= 0) {
                subscriber.onError(new IllegalArgumentException("Request at least one element, not " + number + "."));
                return;
            }
            if (bytes.hasRemaining()) {
                subscriber.onNext(bytes.asReadOnlyBuffer());
            }
            if (!cancelled) {
                end();
            }
        }

        private void end() {
            if (failure == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(failure);
            }
            afterwards.accept(failure);
        }

        @Override
        public void cancel() {
            cancelled = true;
            afterwards.accept(null);
        }
    }
}
