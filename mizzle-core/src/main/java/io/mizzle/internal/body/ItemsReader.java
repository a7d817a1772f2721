package io.mizzle.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of one document. Which reader an item is for says its type, which can stand anywhere in the item: so the reader that is
 * likely is tried, and gives up where it comes to another type. For one thread.
 */
final class ItemsReader {

    private static final int[] NOWHERE = {};

    private final Document document;
    private final JsonBytes json;
    private final @Nullable ItemReading reading;
    private final Learned learned;
    private final @Nullable Candidate[] candidates;
    private final Candidate nobody;
    private Candidate last;
    private boolean mixed;

    ItemsReader(Document document, JsonBytes json, @Nullable ItemReading reading, Learned learned) {
        this.document = document;
        this.json = json;
        this.reading = reading;
        this.learned = learned;
        this.candidates = new Candidate[reading == null ? 0 : reading.size()];
        this.nobody = new Candidate(
                null, reading == null ? new ItemSource(List.of()).over(json) : candidate(reading, 0).source);
        this.last = reading == null ? nobody : candidate(reading, 0);
    }

    private Candidate candidate(ItemReading all, int place) {
        Candidate known = candidates[place];
        if (known == null) {
            known = new Candidate(all.member(place), learned.take(all.member(place), json));
            candidates[place] = known;
        }
        return known;
    }

    /** Whether it reads what this one does. */
    boolean isBy(@Nullable ItemReading other) {
        return reading == other;
    }

    /** Nothing more is read. */
    void end() {
        for (Candidate candidate : candidates) {
            if (candidate != null && candidate.reader != null) {
                learned.giveBack(candidate.reader, candidate.source);
            }
        }
    }

    /** Reads an array of items. */
    List<@Nullable BodyItem> list() {
        List<@Nullable BodyItem> items = new ArrayList<>();
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            items.add(item());
        }
        return items;
    }

    /** Reads one item, or passes it where there is nothing to read it with. */
    BodyItem item() {
        json.next();
        int from = json.at();
        Candidate guess = last.follower;
        Object entity = guess.read(from);
        if (entity == null) {
            return passed(from, guess);
        }
        if (mixed) {
            guess.learnType();
        }
        last = guess;
        return item(from, guess, guess.reader, entity);
    }

    private BodyItem passed(int from, Candidate tried) {
        nobody.pass(from);
        int end = json.at();
        if (reading == null) {
            return item(from, nobody, null, null);
        }
        int[] positions = nobody.source.positions().clone();
        Candidate own = own(reading);
        Object entity = own == null || own == tried && own.expected(positions[1]) ? null : again(own, from);
        json.moveTo(end);
        Candidate found = own == null || entity == null ? nobody : own;
        last.follower = found;
        last = found;
        mixed = true;
        List<String> watched = reading.member(0).watched();
        return new BodyItem(document, from, watched, positions, entity, found.reader);
    }

    /** Whose the item is that was just passed, or null where nobody reads it from bytes. */
    private @Nullable Candidate own(ItemReading all) {
        int place = all.placeOf(ItemReader.type(nobody.source));
        boolean newest = place >= 0 && all.member(place).isNewest(nobody.source);
        return newest ? candidate(all, place) : null;
    }

    private static @Nullable Object again(Candidate own, int from) {
        own.forgetType();
        Object entity = own.read(from);
        if (entity != null) {
            own.learnType();
        }
        return entity;
    }

    private BodyItem item(int from, Candidate by, @Nullable ItemReader<?> reader, @Nullable Object entity) {
        List<String> watched = reader == null ? List.of() : reader.watched();
        int[] positions = watched.isEmpty() ? NOWHERE : by.source.positions();
        return new BodyItem(document, from, watched, positions, entity, reader);
    }
}
