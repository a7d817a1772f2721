package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.OpenRead;
import io.mizzle.internal.plan.ReadOptions;
import java.util.function.Supplier;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.SdkPublisher;

/** Results as a subscriber asks for them; each subscription is a read of its own. */
final class ResultPublisher<R> implements SdkPublisher<R> {

    private final Engine engine;
    private final Supplier<? extends OpenRead<R>> runs;
    private final ReadOptions options;

    ResultPublisher(Engine engine, Supplier<? extends OpenRead<R>> runs, ReadOptions options) {
        this.engine = engine;
        this.runs = runs;
        this.options = options;
    }

    @Override
    public void subscribe(Subscriber<? super R> subscriber) {
        ResultSubscription<R> subscription = new ResultSubscription<>(engine, subscriber, options);
        subscriber.onSubscribe(subscription);
        subscription.start(runs);
    }
}
