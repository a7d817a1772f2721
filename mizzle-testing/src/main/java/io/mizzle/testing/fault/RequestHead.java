package io.mizzle.testing.fault;

/** What of a request decides about its faults; requests of an operation are numbered from 1. */
record RequestHead(String operation, int number, long contentLength) {

    String id() {
        return "fault-" + operation + "-" + number;
    }
}
