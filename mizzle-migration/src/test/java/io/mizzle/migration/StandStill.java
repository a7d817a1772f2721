package io.mizzle.migration;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Lets a run come as far as its n-th write. Behind that it does nothing any more, on any thread, until its process is killed. Calls that
 * read do not count, since a death behind one leaves what a death behind the write before it leaves; nor do those that only keep the lock,
 * which come whenever they come.
 */
final class StandStill implements ExecutionInterceptor {

    private static final Pattern READS = Pattern.compile("Get|Query|Scan|List|Describe|BatchGet|TransactGet");
    private static final String KEEPS_THE_LOCK = "mizzle-lock";

    private final int last;
    private final Runnable reached;
    private final AtomicInteger writes = new AtomicInteger();

    StandStill(int last, Runnable reached) {
        this.last = last;
        this.reached = reached;
    }

    /** Counts only. */
    static StandStill never() {
        return new StandStill(Integer.MAX_VALUE, () -> {});
    }

    /** How many writes there were. */
    int writes() {
        return writes.get();
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (writes.get() >= last) {
            forever();
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (counts(context.request()) && writes.incrementAndGet() == last) {
            reached.run();
            forever();
        }
    }

    private static boolean counts(SdkRequest request) {
        return !Thread.currentThread().getName().equals(KEEPS_THE_LOCK)
                && !READS.matcher(request.getClass().getSimpleName()).lookingAt();
    }

    private static void forever() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }
}
