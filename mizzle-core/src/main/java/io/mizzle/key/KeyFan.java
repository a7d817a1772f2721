package io.mizzle.key;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The texts one placeholder of a partition can have: what a query reads when the component's value is not known. Immutable. */
public sealed interface KeyFan {

    /**
     * All shards of a {@code shard(n)} format.
     *
     * @param count how many there are, at least 1
     */
    record Shards(int count) implements KeyFan {

        /**
         * Every shard's text, in ascending order.
         *
         * @return {@code count} texts of equal width
         */
        public List<String> texts() {
            return IntStream.range(0, count).mapToObj(this::text).toList();
        }

        String text(int shard) {
            return Digits.padded(shard, width());
        }

        int width() {
            return Integer.toString(count - 1).length();
        }
    }

    /**
     * The buckets of a {@code bucket(unit)} format; endless, so a time range must say which.
     *
     * @param unit the length of a bucket
     * @param writing what the format does to a bucket's text, such as {@code desc}
     */
    record Buckets(BucketUnit unit, UnaryOperator<String> writing) implements KeyFan {

        /**
         * How many buckets a range touches, without building them: what a planner checks before it fans out.
         *
         * @param from the first instant wanted
         * @param to the last instant wanted, inclusive
         * @return the number of buckets, 0 if {@code to} is before {@code from}
         */
        public long count(Instant from, Instant to) {
            return to.isBefore(from) ? 0 : unit.between(from, to) + 1;
        }

        /**
         * The texts of all buckets a range touches, in ascending order of time.
         *
         * @param from the first instant wanted
         * @param to the last instant wanted, inclusive
         * @return the texts; check {@link #count} first
         * @throws KeyValueException if an instant lies outside the years 0000 to 9999
         */
        public List<String> texts(Instant from, Instant to) {
            List<String> texts = new ArrayList<>();
            long count = count(from, to);
            for (long step = 0; step < count; step++) {
                texts.add(writing.apply(unit.text(unit.plus(from, step))));
            }
            return List.copyOf(texts);
        }
    }
}
