package io.mizzle.internal.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads entities of several types of one table, told apart by the attribute that stores the type. */
public final class MixedReader implements ItemReading {

    private final List<ItemReader<?>> members;
    private final Map<String, Integer> places;

    private MixedReader(List<ItemReader<?>> members, Map<String, Integer> places) {
        this.members = members;
        this.places = places;
    }

    /**
     * What reads all that any of these reads. Where several read the same type, the first does, and its items have attribute values for the
     * others.
     *
     * @param readers of entities of one table
     * @return null if there are none
     */
    public static @Nullable ItemReading of(Collection<? extends ItemReader<?>> readers) {
        List<ItemReader<?>> members = new ArrayList<>(readers.size());
        Map<String, Integer> places = new HashMap<>();
        for (ItemReader<?> reader : readers) {
            boolean other = reader.types().stream().noneMatch(places::containsKey);
            if (other && (reader.isTyped() || members.isEmpty())) {
                reader.types().forEach(type -> places.put(type, members.size()));
                members.add(reader);
            }
        }
        if (members.isEmpty()) {
            return null;
        }
        return members.size() == 1 ? members.get(0) : new MixedReader(List.copyOf(members), Map.copyOf(places));
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public ItemReader<?> member(int place) {
        return members.get(place);
    }

    @Override
    public int placeOf(@Nullable String type) {
        return type == null ? -1 : places.getOrDefault(type, -1);
    }
}
