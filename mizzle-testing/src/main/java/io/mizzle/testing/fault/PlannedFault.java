package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.SplittableRandom;

/** A fault that is due for one request. It counts once it has really happened. */
record PlannedFault(Fault fault, RequestHead head, SplittableRandom random, FaultDraw draw) {

    Course course(byte[] body) {
        Course course = fault.course(head, body, random);
        if (!(course instanceof Course.Sent)) {
            happened();
        }
        return course;
    }

    Ending ending(Course.Sent sent, Answer answer) {
        Optional<Ending> ending = sent.then().ending(answer);
        if (ending.isPresent()) {
            happened();
        }
        return ending.orElse(new Ending.Delivered(answer));
    }

    private void happened() {
        draw.record(new InjectedFault(fault.kind(), head.operation(), head.number()));
    }
}
