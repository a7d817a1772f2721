package io.mizzle.testing.fault;

import java.util.Set;

/** A fault and when it hits; empty sets restrict nothing. */
record FaultRule(Fault fault, double rate, Set<String> operations, Set<Integer> numbers) {

    FaultRule {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "The rate of " + fault.kind() + " is " + rate + ". Pass a share of the requests from 0 to 1.");
        }
    }

    static FaultRule always(Fault fault, double rate) {
        return new FaultRule(fault, rate, Set.of(), Set.of());
    }

    FaultRule onlyFor(Set<String> only) {
        if (only.isEmpty()) {
            throw new IllegalArgumentException("Name an operation that " + fault.kind() + " is restricted to.");
        }
        for (String operation : only) {
            if (!fault.appliesTo(operation)) {
                throw new IllegalArgumentException(fault.kind() + " cannot happen to " + operation + ". Leave it out.");
            }
        }
        return new FaultRule(fault, rate, only, numbers);
    }

    FaultRule onlyRequests(Set<Integer> only) {
        if (only.isEmpty() || only.stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("Requests are counted from 1: name those that " + fault.kind()
                    + " is restricted to, not " + only + ".");
        }
        return new FaultRule(fault, rate, operations, only);
    }

    boolean hits(RequestHead request, double drawn) {
        return drawn < rate
                && (operations.isEmpty() || operations.contains(request.operation()))
                && (numbers.isEmpty() || numbers.contains(request.number()))
                && fault.appliesTo(request.operation())
                && fault.appliesTo(request.contentLength());
    }

    @Override
    public String toString() {
        return fault.kind() + " " + rate + (operations.isEmpty() ? "" : " for " + operations)
                + (numbers.isEmpty() ? "" : " at " + numbers);
    }
}
