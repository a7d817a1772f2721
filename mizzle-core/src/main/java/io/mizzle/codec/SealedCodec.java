package io.mizzle.codec;

import io.mizzle.exception.ModelException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A sealed interface of documents: an M whose attribute {@code _type} says which of the permitted records it is.
 *
 * @param <T> the sealed interface
 */
public final class SealedCodec<T> implements Codec<T> {

    /** The attribute that holds the type. */
    public static final String TYPE_ATTRIBUTE = "_type";

    private final Map<Class<?>, Case<T>> byClass;
    private final Map<String, Case<T>> byType;
    private final String known;

    private SealedCodec(Builder<T> builder) {
        this.byClass = new IdentityHashMap<>(builder.byClass);
        this.byType = Map.copyOf(builder.byType);
        this.known = String.join(", ", builder.types);
    }

    /**
     * A codec without cases.
     *
     * @param type the sealed interface
     * @return a builder, for one thread
     */
    public static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type);
    }

    @Override
    public ValueType type() {
        return ValueType.M;
    }

    @Override
    public T read(ValueSource in) {
        in.beginMap();
        String type = in.peekString(TYPE_ATTRIBUTE);
        Case<T> match = type == null ? null : byType.get(type);
        if (match == null) {
            String found = type == null ? "no \"" + TYPE_ATTRIBUTE + "\" of type S" : "\"" + type + '"';
            throw in.unexpected("a document whose \"" + TYPE_ATTRIBUTE + "\" is one of " + known, found);
        }
        return match.codec().readAttributes(in);
    }

    @Override
    public void write(T value, ValueSink out) {
        Case<T> match = byClass.get(value.getClass());
        if (match == null) {
            throw out.invalid(
                    "the class " + value.getClass().getName() + " is none of the documents " + known,
                    "Compile it together with its sealed interface, so that its codec is generated");
        }
        out.beginMap(match.codec().size() + 1);
        out.attribute(TYPE_ATTRIBUTE);
        out.string(match.type());
        match.codec().writeAttributes(value, out);
        out.endMap();
    }

    /**
     * A view of this codec for one of the records: what it writes has its type, so that it can be read as the
     * sealed interface.
     *
     * @param record one of the permitted records
     * @return a codec that reads this record only
     */
    public <R extends T> Codec<R> permitted(Class<R> record) {
        return new PermittedCodec<>(this, record);
    }

    private record Case<T>(String type, RecordCodec<T> codec) {}

    /**
     * Collects the permitted records.
     *
     * @param <T> the sealed interface
     */
    public static final class Builder<T> {

        private final Class<T> sealed;
        private final Map<Class<?>, Case<T>> byClass = new IdentityHashMap<>();
        private final Map<String, Case<T>> byType = new HashMap<>();
        private final Set<String> types = new LinkedHashSet<>();

        private Builder(Class<T> sealed) {
            this.sealed = sealed;
        }

        /**
         * Adds one record.
         *
         * @param type what {@code _type} is for it
         * @param record its class
         * @param codec its codec
         * @param aliases other texts that are read as this type
         * @return this builder
         * @throws ModelException if another record has one of the texts
         */
        @SuppressWarnings("unchecked") // a case's codec only ever meets values of the case's own class
        public <R extends T> Builder<T> add(String type, Class<R> record, RecordCodec<R> codec, String... aliases) {
            Case<T> added = new Case<>(type, (RecordCodec<T>) codec);
            byClass.put(record, added);
            types.add(type);
            claim(type, added);
            for (String alias : aliases) {
                claim(alias, added);
            }
            return this;
        }

        private void claim(String text, Case<T> added) {
            Case<T> other = byType.put(text, added);
            if (other != null) {
                throw new ModelException(
                        "two documents of " + sealed.getSimpleName() + " are stored with the type \"" + text + '"',
                        "Give each a type of its own");
            }
        }

        /**
         * The codec of the records added so far.
         *
         * @return the codec
         */
        public SealedCodec<T> build() {
            return new SealedCodec<>(this);
        }
    }
}
