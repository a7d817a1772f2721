package io.mizzle.compatibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A gauge as the enhanced client wants it. */
@DynamoDbBean
@SuppressWarnings("NullAway") // a bean is filled after it was made
public class EnhancedGauge {

    private String site;
    private long number;
    private UUID serial;
    private Gauge.State state;
    private int count;
    private double ratio;
    private BigDecimal price;
    private boolean active;
    private Instant measuredAt;
    private String note;
    private List<String> lines;
    private Set<String> tags;
    private Set<Integer> levels;
    private Map<String, Integer> totals;
    private byte[] raw;
    private EnhancedSpot spot;
    private Long version;

    @DynamoDbPartitionKey
    public String getSite() {
        return site;
    }

    public void setSite(String value) {
        site = value;
    }

    @DynamoDbSortKey
    public long getNumber() {
        return number;
    }

    public void setNumber(long value) {
        number = value;
    }

    public UUID getSerial() {
        return serial;
    }

    public void setSerial(UUID value) {
        serial = value;
    }

    public Gauge.State getState() {
        return state;
    }

    public void setState(Gauge.State value) {
        state = value;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int value) {
        count = value;
    }

    public double getRatio() {
        return ratio;
    }

    public void setRatio(double value) {
        ratio = value;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal value) {
        price = value;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean value) {
        active = value;
    }

    public Instant getMeasuredAt() {
        return measuredAt;
    }

    public void setMeasuredAt(Instant value) {
        measuredAt = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }

    public List<String> getLines() {
        return lines;
    }

    public void setLines(List<String> value) {
        lines = value;
    }

    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> value) {
        tags = value;
    }

    public Set<Integer> getLevels() {
        return levels;
    }

    public void setLevels(Set<Integer> value) {
        levels = value;
    }

    public Map<String, Integer> getTotals() {
        return totals;
    }

    public void setTotals(Map<String, Integer> value) {
        totals = value;
    }

    public byte[] getRaw() {
        return raw;
    }

    public void setRaw(byte[] value) {
        raw = value;
    }

    public EnhancedSpot getSpot() {
        return spot;
    }

    public void setSpot(EnhancedSpot value) {
        spot = value;
    }

    @DynamoDbVersionAttribute
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long value) {
        version = value;
    }

    /** Where it is. */
    @DynamoDbBean
    public static class EnhancedSpot {

        private String city;
        private String street;

        public String getCity() {
            return city;
        }

        public void setCity(String value) {
            city = value;
        }

        public String getStreet() {
            return street;
        }

        public void setStreet(String value) {
            street = value;
        }
    }
}
