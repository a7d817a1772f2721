package io.mizzle.handwritten;

import io.mizzle.key.KeyEncoding;
import io.mizzle.key.KeyFormat;
import io.mizzle.key.KeyFormats;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyTemplate;
import io.mizzle.key.NumberKind;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.util.List;

final class ParcelDefinition {

    private final QParcel parcel;
    private final KeyMember<Parcel> ownerId;
    private final KeyMember<Parcel> parcelId;
    private final KeyMember<Parcel> status;
    private final KeyMember<Parcel> placedAt;
    private final KeyMember<Parcel> city;
    private final KeyMember<Parcel> coupon;
    private final KeyMember<Parcel> total;
    private final KeyMember<Parcel> weight;
    private final KeyMember<Parcel> createdAt;

    private ParcelDefinition(QParcel parcel) {
        this.parcel = parcel;
        this.ownerId = new KeyMember<>("ownerId", parcel.ownerId, Parcel::ownerId);
        this.parcelId = new KeyMember<>("parcelId", parcel.parcelId, Parcel::parcelId);
        this.status = new KeyMember<>("status", parcel.status, Parcel::status);
        this.placedAt = new KeyMember<>("placedAt", parcel.placedAt, Parcel::placedAt);
        this.city = new KeyMember<>(
                "home.city",
                parcel.home.city,
                each -> each.home() == null ? null : each.home().city());
        this.coupon = new KeyMember<>("coupon", parcel.coupon, Parcel::coupon);
        this.total = new KeyMember<>("total", parcel.total, Parcel::total);
        this.weight = new KeyMember<>("weight", parcel.weight, Parcel::weight);
        this.createdAt = new KeyMember<>("createdAt", parcel.createdAt, Parcel::createdAt);
    }

    static EntityDefinition<Parcel> of(QParcel parcel) {
        return new ParcelDefinition(parcel).define();
    }

    private EntityDefinition<Parcel> define() {
        return components()
                .path(primary())
                .path(byStatus())
                .path(openByCity())
                .path(byCoupon())
                .path(byWeight())
                .path(byTotal())
                .build();
    }

    private EntityDefinition.Builder<Parcel> components() {
        return EntityDefinition.builder("Parcel", Parcel.class, new ParcelCodec(), () -> QDepot.DEPOT, parcel::copy)
                .component(Component.of("ownerId", parcel.ownerId, Parcel::ownerId, Role.REQUIRED))
                .component(
                        Component.of("parcelId", parcel.parcelId, Parcel::parcelId, Role.REQUIRED, Role.GENERATED_ID))
                .component(Component.of("status", parcel.status, Parcel::status, Role.REQUIRED))
                .component(Component.of("placedAt", parcel.placedAt, Parcel::placedAt, Role.REQUIRED))
                .component(Component.of("total", parcel.total, Parcel::total, Role.REQUIRED))
                .component(Component.of("retries", parcel.retries, Parcel::retries, Role.REQUIRED))
                .component(Component.of("note", parcel.note, Parcel::note))
                .component(Component.of("coupon", parcel.coupon, Parcel::coupon))
                .component(Component.of("weight", parcel.weight, Parcel::weight))
                .component(Component.of("home", parcel.home, Parcel::home, Role.REQUIRED))
                .component(Component.of("steps", parcel.steps, Parcel::steps, Role.REQUIRED))
                .component(Component.of("tags", parcel.tags, Parcel::tags))
                .component(Component.of("labels", parcel.labels, Parcel::labels, Role.REQUIRED))
                .component(Component.of("expiresAt", parcel.expiresAt, Parcel::expiresAt, Role.TIME_TO_LIVE))
                .component(Component.of("secret", parcel.secret, Parcel::secret))
                .component(
                        Component.of("createdAt", parcel.createdAt, Parcel::createdAt, Role.REQUIRED, Role.CREATED_AT))
                .component(
                        Component.of("updatedAt", parcel.updatedAt, Parcel::updatedAt, Role.REQUIRED, Role.UPDATED_AT))
                .component(Component.of("version", parcel.version, Parcel::version, Role.REQUIRED, Role.VERSION));
    }

    private AccessPath<Parcel> primary() {
        return new AccessPath<>(
                "in",
                AccessPath.Kind.TABLE,
                "depot",
                List.of(owner()),
                List.of(column("sk", "PARCEL#", List.of(parcelId), placeholder("parcelId", KeyFormats.uuid()))),
                List.of(ownerId),
                List.of(parcelId),
                List.of());
    }

    private AccessPath<Parcel> byStatus() {
        return new AccessPath<>(
                "byStatus",
                AccessPath.Kind.GLOBAL,
                "gsi1",
                List.of(column("gsi1pk", "STATUS#", List.of(status), placeholder("status", KeyFormats.string()))),
                List.of(column(
                        "gsi1sk",
                        "PARCEL#",
                        List.of(placedAt, parcelId),
                        placeholder("placedAt", KeyFormats.iso()),
                        KeyPart.literal("#"),
                        placeholder("parcelId", KeyFormats.uuid()))),
                List.of(status),
                List.of(placedAt, parcelId),
                List.of());
    }

    private AccessPath<Parcel> openByCity() {
        return new AccessPath<>(
                "openByCity",
                AccessPath.Kind.GLOBAL,
                "gsi2",
                List.of(column("gsi2pk", "OPEN", List.of())),
                List.of(column(
                        "gsi2sk",
                        "CITY#",
                        List.of(city, placedAt),
                        placeholder("home.city", KeyFormats.string()),
                        KeyPart.literal("#"),
                        placeholder("placedAt", KeyFormats.iso()))),
                List.of(),
                List.of(city, placedAt),
                List.of(parcel.status.eq("OPEN")));
    }

    private AccessPath<Parcel> byCoupon() {
        return new AccessPath<>(
                "byCoupon",
                AccessPath.Kind.GLOBAL,
                "gsi3",
                List.of(column("gsi3pk", "COUPON#", List.of(coupon), placeholder("coupon", KeyFormats.lower()))),
                List.of(),
                List.of(coupon),
                List.of(),
                List.of());
    }

    private AccessPath<Parcel> byWeight() {
        return new AccessPath<>(
                "byWeight",
                AccessPath.Kind.GLOBAL,
                "gsi4",
                List.of(KeyColumn.component("weight", weight)),
                List.of(column("gsi4sk", "DAY#", List.of(createdAt), placeholder("createdAt", KeyFormats.iso()))),
                List.of(weight),
                List.of(createdAt),
                List.of());
    }

    private AccessPath<Parcel> byTotal() {
        return new AccessPath<>(
                "byTotal",
                AccessPath.Kind.LOCAL,
                "lsi1",
                List.of(owner()),
                List.of(column(
                        "lsi1sk",
                        "TOTAL#",
                        List.of(total),
                        placeholder("total", KeyFormats.dec(12, 2, NumberKind.BIG_DECIMAL)))),
                List.of(ownerId),
                List.of(total),
                List.of());
    }

    private KeyColumn<Parcel> owner() {
        return column("pk", "OWNER#", List.of(ownerId), placeholder("ownerId", KeyFormats.string()));
    }

    private static KeyPart placeholder(String name, KeyFormat<?> format) {
        return KeyPart.placeholder(name, format);
    }

    private static KeyColumn<Parcel> column(
            String name, String literal, List<KeyMember<Parcel>> members, KeyPart... rest) {
        KeyPart[] parts = new KeyPart[rest.length + 1];
        parts[0] = KeyPart.literal(literal);
        System.arraycopy(rest, 0, parts, 1, rest.length);
        return new KeyColumn.Text<>(name, KeyTemplate.of(KeyEncoding.ESCAPED, parts), members);
    }
}
