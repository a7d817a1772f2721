package io.mizzle.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * {@code @Json}: one S of JSON, written and read by Jackson 2, which the user adds ({@code
 * com.fasterxml.jackson.core:jackson-databind}). The only
 * class that needs it.
 *
 * <p>Jackson's modules on the class path are used: {@code jackson-datatype-jsr310} for {@code java.time}, written
 * as ISO-8601 text,
 * {@code jackson-datatype-jdk8} for {@code Optional}. Unknown properties are passed over. Jackson reflects: records
 * in named modules open
 * their package to it.
 *
 * @param <T> the Java type
 */
public final class JsonCodec<T> implements Codec<T> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JsonCodec(ObjectReader reader, ObjectWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * The codec of a type.
     *
     * @param type with its type arguments, as in {@code new TypeReference<List<Note>>() {}}
     * @return the codec
     */
    public static <T> JsonCodec<T> of(TypeReference<T> type) {
        return new JsonCodec<>(JSON.readerFor(type), JSON.writerFor(type));
    }

    @Override
    public ValueType type() {
        return ValueType.S;
    }

    @Override
    public T read(ValueSource in) {
        String json = in.readString();
        T value;
        try {
            value = reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw Failures.because(in.unexpected("JSON of the component's type", Failures.describe(json)), e);
        }
        if (value == null) {
            throw in.unexpected("JSON of the component's type", "JSON null");
        }
        return value;
    }

    @Override
    public void write(T value, ValueSink out) {
        String json;
        try {
            json = writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw Failures.because(
                    out.invalid(
                            "Jackson cannot write the value as JSON", "Add the Jackson module or annotations it needs"),
                    e);
        }
        out.string(json);
    }
}
