package io.mizzle.compatibility;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBDocument;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBRangeKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTable;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConvertedEnum;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBVersionAttribute;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A gauge as DynamoDBMapper of the AWS SDK for Java 1 wants it. */
@DynamoDBTable(tableName = "overridden")
@SuppressWarnings({"NullAway", "JavaUtilDate"}) // a bean is filled after it was made; the mapper knows no other time
public class MapperGauge {

    private String site;
    private long number;
    private UUID serial;
    private Gauge.State state;
    private int count;
    private double ratio;
    private BigDecimal price;
    private boolean active;
    private Date measuredAt;
    private String note;
    private List<String> lines;
    private Set<String> tags;
    private Set<Integer> levels;
    private Map<String, Integer> totals;
    private ByteBuffer raw;
    private MapperSpot spot;
    private Long version;

    @DynamoDBHashKey
    public String getSite() {
        return site;
    }

    public void setSite(String value) {
        site = value;
    }

    @DynamoDBRangeKey
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

    @DynamoDBTypeConvertedEnum
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

    public Date getMeasuredAt() {
        return measuredAt;
    }

    public void setMeasuredAt(Date value) {
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

    public ByteBuffer getRaw() {
        return raw;
    }

    public void setRaw(ByteBuffer value) {
        raw = value;
    }

    public MapperSpot getSpot() {
        return spot;
    }

    public void setSpot(MapperSpot value) {
        spot = value;
    }

    @DynamoDBVersionAttribute
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long value) {
        version = value;
    }

    /** Where it is. */
    @DynamoDBDocument
    public static class MapperSpot {

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
