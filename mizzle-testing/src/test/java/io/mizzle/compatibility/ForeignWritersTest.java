package io.mizzle.compatibility;

import static io.mizzle.compatibility.QGauge.GAUGE;
import static io.mizzle.compatibility.QLegacyGauge.LEGACY_GAUGE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.TableNameOverride;
import io.mizzle.Mizzle;
import io.mizzle.compatibility.EnhancedGauge.EnhancedSpot;
import io.mizzle.compatibility.MapperGauge.MapperSpot;
import io.mizzle.testing.DynamoDbServer;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Items that the enhanced client and DynamoDBMapper wrote are read, updated, and still read by those. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignWritersTest {

    private static final Instant TIME = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final UUID SERIAL = new UUID(4, 2);

    private final DynamoDbServer server = DynamoDbServer.embedded();
    private final DynamoDbClient client = server.createClient();
    private final Mizzle db = Mizzle.builder().client(client).build();

    @BeforeAll
    void tables() {
        db.tables().createIfAbsent(QGauge.TABLE);
        db.tables().createIfAbsent(QLegacyGauge.TABLE);
    }

    @AfterAll
    void close() {
        client.close();
        server.close();
    }

    @Test
    void theEnhancedClientsItemsAreReadAndUpdated() {
        DynamoDbTable<EnhancedGauge> table = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("gauges", TableSchema.fromBean(EnhancedGauge.class));
        EnhancedGauge written = enhanced();
        table.putItem(written);

        Gauge read = db.get(GAUGE.key("north", 1)).orElseThrow();

        assertEquals(SERIAL, read.serial());
        assertEquals(Gauge.State.SHUT, read.state());
        assertEquals(7, read.count());
        assertEquals(0.25, read.ratio());
        assertEquals(new BigDecimal("12.5"), read.price());
        assertEquals(true, read.active());
        assertEquals(TIME, read.measuredAt());
        assertEquals(null, read.note());
        assertEquals(List.of("a", "b"), read.lines());
        assertEquals(Set.of("x"), read.tags());
        assertEquals(Set.of(1, 2), read.levels());
        assertEquals(Map.of("eu", 3), read.totals());
        assertArrayEquals(new byte[] {1, 2}, read.raw());
        assertEquals(new Gauge.Spot("Rome", null), read.spot());
        assertEquals(1, read.version());
        Gauge updated = db.update(GAUGE)
                .changes(read, GAUGE.copy(read).count(8).build())
                .execute();
        assertEquals(2, updated.version());
        assertEquals(8, table.getItem(written).getCount());
    }

    private static EnhancedGauge enhanced() {
        EnhancedGauge gauge = new EnhancedGauge();
        gauge.setSite("north");
        gauge.setNumber(1);
        gauge.setSerial(SERIAL);
        gauge.setState(Gauge.State.SHUT);
        gauge.setCount(7);
        gauge.setRatio(0.25);
        gauge.setPrice(new BigDecimal("12.5"));
        gauge.setActive(true);
        gauge.setMeasuredAt(TIME);
        gauge.setLines(List.of("a", "b"));
        gauge.setTags(Set.of("x"));
        gauge.setLevels(Set.of(1, 2));
        gauge.setTotals(Map.of("eu", 3));
        gauge.setRaw(new byte[] {1, 2});
        EnhancedSpot spot = new EnhancedSpot();
        spot.setCity("Rome");
        gauge.setSpot(spot);
        return gauge;
    }

    @Test
    void theMappersItemsAreReadAndUpdated() {
        AmazonDynamoDB old = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(
                        new EndpointConfiguration(server.endpoint().toString(), "us-east-1"))
                .withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials("mizzle", "mizzle")))
                .build();
        DynamoDBMapper mapper = new DynamoDBMapper(
                old,
                DynamoDBMapperConfig.builder()
                        .withTableNameOverride(TableNameOverride.withTableNameReplacement("legacy"))
                        .build());
        mapper.save(mapped());

        LegacyGauge read = db.get(LEGACY_GAUGE.key("south", 1)).orElseThrow();

        assertEquals(
                new LegacyGauge(
                        "south",
                        1,
                        SERIAL,
                        Gauge.State.SHUT,
                        7,
                        0.25,
                        new BigDecimal("12.5"),
                        true,
                        TIME,
                        null,
                        List.of("a", "b"),
                        Set.of("x"),
                        Set.of(1, 2),
                        Map.of("eu", 3),
                        ByteBuffer.wrap(new byte[] {1, 2}),
                        new Gauge.Spot("Rome", null),
                        1),
                read);
        db.update(LEGACY_GAUGE)
                .changes(read, LEGACY_GAUGE.copy(read).count(8).build())
                .execute();
        assertEquals(8, mapper.load(MapperGauge.class, "south", 1L).getCount());
        old.shutdown();
    }

    private static MapperGauge mapped() {
        MapperGauge gauge = new MapperGauge();
        gauge.setSite("south");
        gauge.setNumber(1);
        gauge.setSerial(SERIAL);
        gauge.setState(Gauge.State.SHUT);
        gauge.setCount(7);
        gauge.setRatio(0.25);
        gauge.setPrice(new BigDecimal("12.5"));
        gauge.setActive(true);
        gauge.setMeasuredAt(Date.from(TIME));
        gauge.setLines(List.of("a", "b"));
        gauge.setTags(Set.of("x"));
        gauge.setLevels(Set.of(1, 2));
        gauge.setTotals(Map.of("eu", 3));
        gauge.setRaw(ByteBuffer.wrap(new byte[] {1, 2}));
        MapperSpot spot = new MapperSpot();
        spot.setCity("Rome");
        gauge.setSpot(spot);
        return gauge;
    }
}
