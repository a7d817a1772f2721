package io.mizzle.testing.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which faults to inject, and how often:
 *
 * <pre>{@code
 * FaultPlan.seeded(42)
 *         .lostResponses(0.10).onlyFor("UpdateItem", "PutItem")
 *         .throttling(1.0).onlyFor("Query").onlyRequests(1, 2)
 *         .unprocessed(0.5, 0.2);
 * }</pre>
 *
 * <p>A request suffers at most one fault: the first in the order of the plan that hits it. Whether one hits depends on
 * the seed, the operation and the number of the request among those of its operation (from 1, retries counted), and on
 * nothing else: the same requests get the same faults again. With several threads, which thread gets the faulty number
 * is up to them.
 *
 * <p>A failed condition is never injected: it would claim something about the stored item. Immutable.
 */
public final class FaultPlan {

    private final long seed;
    private final List<FaultRule> rules;
    private final DelayScheduler scheduler;

    private FaultPlan(long seed, List<FaultRule> rules, DelayScheduler scheduler) {
        this.seed = seed;
        this.rules = List.copyOf(rules);
        this.scheduler = scheduler;
    }

    /**
     * A plan without faults.
     *
     * @param seed decides about every fault; print it where a test fails
     * @return the plan
     */
    public static FaultPlan seeded(long seed) {
        return new FaultPlan(seed, List.of(), DelayScheduler.realTime());
    }

    /**
     * Breaks the connection before the request reaches the server: an {@link java.io.IOException}, nothing is applied.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan resets(double rate) {
        return with(new Reset(), rate);
    }

    /**
     * Lets the server apply the request and drops its answer: an {@link java.io.IOException}. The caller cannot tell
     * this from {@link #resets}.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan lostResponses(double rate) {
        return with(new LostResponse(), rate);
    }

    /**
     * Answers HTTP 500 ({@code InternalServerError}) without asking the server.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan serverErrors(double rate) {
        return with(new ServerError(), rate);
    }

    /**
     * Lets the server apply the request and answers HTTP 500 ({@code InternalServerError}). DynamoDB leaves open
     * whether a write that ended so was applied ("Error handling with DynamoDB").
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan lateServerErrors(double rate) {
        return with(new LateServerError(), rate);
    }

    /**
     * Refuses the request, one time as {@code ProvisionedThroughputExceededException}, another as
     * {@code ThrottlingException} or {@code RequestLimitExceeded}, with throttling reasons that fit.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan throttling(double rate) {
        return with(new Throttling(), rate);
    }

    /**
     * Holds back a part of a {@code BatchWriteItem} or {@code BatchGetItem} from the server and reports it in the
     * answer as {@code UnprocessedItems} or {@code UnprocessedKeys}. When every element is held back, the server is
     * not asked at all. A request of which nothing is held back by chance suffers no fault. Needs Jackson's
     * {@code com.fasterxml.jackson.core:jackson-databind}, which DynamoDB Local brings along.
     *
     * @param rate the share of requests, from 0 to 1
     * @param share the probability with which each element of such a request is held back, over 0 up to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1, or the share not over 0 up to 1
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public FaultPlan unprocessed(double rate, double share) {
        return with(new Unprocessed(share), rate);
    }

    /**
     * Lets the server apply the request and breaks the connection within the answer's body: an
     * {@link java.io.IOException} while reading. Answers without a body and errors stay whole.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan partialBodies(double rate) {
        return with(new PartialBody(), rate);
    }

    /**
     * Lets the server apply the request and sends a wrong {@code x-amz-crc32} with the answer. Errors stay as they are.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan checksumMismatches(double rate) {
        return with(new ChecksumMismatch(), rate);
    }

    /**
     * Lets the server apply the request and answers HTTP 200 without a body. Errors stay as they are.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public FaultPlan emptyBodies(double rate) {
        return with(new EmptyBody(), rate);
    }

    /**
     * Lets the server apply the request and holds its answer back for a while, so that a time limit may pass although
     * the write was applied.
     *
     * @param rate the share of requests, from 0 to 1
     * @param delay how long; see {@link #scheduledBy}
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1, or the delay negative
     */
    public FaultPlan delays(double rate, Duration delay) {
        return with(new Delay(delay), rate);
    }

    /**
     * Breaks the connection on every request whose body is larger than this, as DynamoDB's front end does with bodies
     * it will not read to the end.
     *
     * @param maxBytes the largest body that passes, at least 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the number is less than 1
     */
    public FaultPlan resetsAbove(int maxBytes) {
        return with(new Oversize(maxBytes), 1.0);
    }

    /**
     * Refuses the request for the sake of somebody else's transaction: {@code TransactionConflictException} for the
     * writes of one item, {@code TransactionCanceledException} with a conflict at one of its actions for transactions.
     * Other operations are left alone. Needs Jackson as {@link #unprocessed} does.
     *
     * @param rate the share of requests, from 0 to 1
     * @return a plan with this fault added
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public FaultPlan transactionConflicts(double rate) {
        return with(new TransactionConflict(), rate);
    }

    /**
     * Restricts the fault added last to operations.
     *
     * @param operations DynamoDB's names, such as {@code UpdateItem}; at least one
     * @return a plan with that fault restricted
     * @throws IllegalArgumentException if there is no name, or one that the fault cannot happen to
     * @throws IllegalStateException if no fault was added before
     */
    public FaultPlan onlyFor(String... operations) {
        return withLast(rule -> rule.onlyFor(Set.of(operations)));
    }

    /**
     * Restricts the fault added last to requests. With a rate of 1.0 it hits exactly these.
     *
     * @param numbers which requests of an operation, counted from 1; at least one
     * @return a plan with that fault restricted
     * @throws IllegalArgumentException if there is no number, or one less than 1
     * @throws IllegalStateException if no fault was added before
     */
    public FaultPlan onlyRequests(int... numbers) {
        return withLast(
                rule -> rule.onlyRequests(Arrays.stream(numbers).boxed().collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * Lets delays pass by another clock than the real one.
     *
     * @param delays decides when a delayed answer arrives
     * @return a plan with this scheduler
     */
    public FaultPlan scheduledBy(DelayScheduler delays) {
        return new FaultPlan(seed, rules, Objects.requireNonNull(delays, "delays"));
    }

    long seed() {
        return seed;
    }

    List<FaultRule> rules() {
        return rules;
    }

    DelayScheduler scheduler() {
        return scheduler;
    }

    private FaultPlan with(Fault fault, double rate) {
        List<FaultRule> more = new ArrayList<>(rules);
        more.add(FaultRule.always(fault, rate));
        return new FaultPlan(seed, more, scheduler);
    }

    private FaultPlan withLast(UnaryOperator<FaultRule> change) {
        if (rules.isEmpty()) {
            throw new IllegalStateException(
                    "The plan has no fault to restrict. Add one first: FaultPlan.seeded(…).lostResponses(0.10).onlyFor(…).");
        }
        List<FaultRule> changed = new ArrayList<>(rules);
        changed.set(rules.size() - 1, change.apply(rules.get(rules.size() - 1)));
        return new FaultPlan(seed, changed, scheduler);
    }

    @Override
    public String toString() {
        return rules.stream().map(FaultRule::toString).collect(Collectors.joining(", ", "", ", seed " + seed));
    }
}
