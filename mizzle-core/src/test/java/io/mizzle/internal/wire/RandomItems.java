package io.mizzle.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random items that DynamoDB takes: every type at every depth, names and texts of one to four bytes a character. */
public final class RandomItems {

    private static final String[] CHARACTERS = {"a", "Z", "0", " ", "#", "é", "ß", "€", "漢", "😀", "\u0000", "\uffff"};
    private static final int MAX_DIGITS = 38;

    private final Random random;

    /** The same items for the same seed. */
    public RandomItems(long seed) {
        random = new Random(seed);
    }

    /** The next. */
    public Map<String, AttributeValue> next() {
        Map<String, AttributeValue> item = new HashMap<>(Samples.KEY);
        int attributes = random.nextInt(12);
        for (int i = 0; i < attributes; i++) {
            item.put("x" + text(20), value(random.nextInt(6)));
        }
        return item;
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> AttributeValue.fromS(text(200));
            case 1 -> AttributeValue.fromN(number());
            case 2 -> AttributeValue.fromB(binary());
            case 3 -> AttributeValue.fromBool(random.nextBoolean());
            case 4 -> AttributeValue.fromNul(true);
            case 5 -> AttributeValue.fromSs(List.copyOf(distinct(() -> text(12))));
            case 6 -> AttributeValue.fromNs(numbers());
            case 7 -> AttributeValue.fromBs(List.copyOf(distinct(this::binary)));
            case 8 ->
                AttributeValue.fromL(Stream.generate(() -> value(depth - 1))
                        .limit(random.nextInt(5))
                        .toList());
            default -> AttributeValue.fromM(map(depth));
        };
    }

    private Map<String, AttributeValue> map(int depth) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            entries.put("k" + text(10), value(depth - 1));
        }
        return entries;
    }

    private String text(int max) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(max);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private SdkBytes binary() {
        byte[] bytes = new byte[random.nextInt(50)];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArray(bytes);
    }

    private String number() {
        StringBuilder digits = new StringBuilder();
        int count = 1 + random.nextInt(MAX_DIGITS);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
        }
        int scale = random.nextInt(4) == 0 ? random.nextInt(200) - 80 : random.nextInt(count + 3);
        BigDecimal number = new BigDecimal(new BigInteger(digits.toString()), scale);
        if (random.nextBoolean()) {
            number = number.negate();
        }
        return random.nextBoolean() ? number.toPlainString() : number.toString();
    }

    private List<String> numbers() {
        Set<BigDecimal> values = new TreeSet<>();
        distinct(this::number).forEach(number -> values.add(new BigDecimal(number)));
        return values.stream().map(BigDecimal::toString).toList();
    }

    private <T> Set<T> distinct(Supplier<T> elements) {
        Set<T> set = new LinkedHashSet<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            set.add(elements.get());
        }
        return set;
    }
}
