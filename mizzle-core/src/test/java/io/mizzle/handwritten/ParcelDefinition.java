package io.mizzle.handwritten;

import io.mizzle.key.KeyEncoding;
import io.mizzle.key.KeyFormat;
import io.mizzle.key.KeyFormats;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyTemplate;
import io.mizzle.key.NumberKind;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntityDefinitionBuilder;
import io.mizzle.schema.Role;
import org.jspecify.annotations.Nullable;

final class ParcelDefinition {

    private ParcelDefinition() {}

    static EntityDefinitionBuilder<Parcel> of(QParcel parcel) {
        EntityDefinitionBuilder<Parcel> definition = EntityDefinition.builder(parcel, Parcel.class, QDepot.DEPOT);
        addComponents(definition, parcel);
        definition.member("home.city", parcel.home.city);
        addPaths(definition, parcel);
        addNativePaths(definition);
        return definition;
    }

    private static void addComponents(EntityDefinitionBuilder<Parcel> definition, QParcel parcel) {
        definition
                .component("ownerId", parcel.ownerId, Role.REQUIRED)
                .component("parcelId", parcel.parcelId, Role.REQUIRED, Role.GENERATED_ID)
                .component("status", parcel.status, Role.REQUIRED)
                .component("placedAt", parcel.placedAt, Role.REQUIRED)
                .component("total", parcel.total, Role.REQUIRED)
                .component("retries", parcel.retries, Role.REQUIRED)
                .component("note", parcel.note)
                .component("coupon", parcel.coupon)
                .component("weight", parcel.weight)
                .component("home", parcel.home, Role.REQUIRED)
                .component("steps", parcel.steps, Role.REQUIRED)
                .component("tags", parcel.tags)
                .component("labels", parcel.labels, Role.REQUIRED)
                .component("expiresAt", parcel.expiresAt, Role.TIME_TO_LIVE)
                .component("secret", parcel.secret)
                .component("createdAt", parcel.createdAt, Role.REQUIRED, Role.CREATED_AT)
                .component("updatedAt", parcel.updatedAt, Role.REQUIRED, Role.UPDATED_AT)
                .component("version", parcel.version, Role.REQUIRED, Role.VERSION);
    }

    static @Nullable Object value(Parcel parcel, int position) {
        return switch (position) {
            case 0 -> parcel.ownerId();
            case 1 -> parcel.parcelId();
            case 2 -> parcel.status();
            case 3 -> parcel.placedAt();
            case 4 -> parcel.total();
            case 5 -> parcel.retries();
            case 6 -> parcel.note();
            case 7 -> parcel.coupon();
            case 8 -> parcel.weight();
            case 9 -> parcel.home();
            case 10 -> parcel.steps();
            case 11 -> parcel.tags();
            case 12 -> parcel.labels();
            case 13 -> parcel.expiresAt();
            case 14 -> parcel.secret();
            case 15 -> parcel.createdAt();
            case 16 -> parcel.updatedAt();
            case 17 -> parcel.version();
            default -> parcel.home() == null ? null : parcel.home().city();
        };
    }

    private static void addPaths(EntityDefinitionBuilder<Parcel> definition, QParcel parcel) {
        definition
                .path("in", AccessPath.Kind.TABLE, "depot")
                .partition("pk", template("OWNER#", placeholder("ownerId", KeyFormats.string())))
                .sort("sk", template("PARCEL#", placeholder("parcelId", KeyFormats.uuid())))
                .path("byStatus", AccessPath.Kind.GLOBAL, "gsi1")
                .partition("gsi1pk", template("STATUS#", placeholder("status", KeyFormats.string())))
                .sort(
                        "gsi1sk",
                        template(
                                "PARCEL#",
                                placeholder("placedAt", KeyFormats.iso()),
                                KeyPart.literal("#"),
                                placeholder("parcelId", KeyFormats.uuid())))
                .path("openByCity", AccessPath.Kind.GLOBAL, "gsi2")
                .partition("gsi2pk", template("OPEN"))
                .sort(
                        "gsi2sk",
                        template(
                                "CITY#",
                                placeholder("home.city", KeyFormats.string()),
                                KeyPart.literal("#"),
                                placeholder("placedAt", KeyFormats.iso())))
                .when(parcel.status.eq("OPEN"))
                .path("byCoupon", AccessPath.Kind.GLOBAL, "gsi3")
                .partition("gsi3pk", template("COUPON#", placeholder("coupon", KeyFormats.lower())));
    }

    private static void addNativePaths(EntityDefinitionBuilder<Parcel> definition) {
        definition
                .path("byWeight", AccessPath.Kind.GLOBAL, "gsi4")
                .partition("weight", "weight")
                .sort("gsi4sk", template("DAY#", placeholder("createdAt", KeyFormats.iso())))
                .path("byTotal", AccessPath.Kind.LOCAL, "lsi1")
                .partition("pk", template("OWNER#", placeholder("ownerId", KeyFormats.string())))
                .sort(
                        "lsi1sk",
                        template("TOTAL#", placeholder("total", KeyFormats.dec(12, 2, NumberKind.BIG_DECIMAL))));
    }

    private static KeyPart placeholder(String name, KeyFormat<?> format) {
        return KeyPart.placeholder(name, format);
    }

    private static KeyTemplate template(String literal, KeyPart... rest) {
        KeyPart[] parts = new KeyPart[rest.length + 1];
        parts[0] = KeyPart.literal(literal);
        System.arraycopy(rest, 0, parts, 1, rest.length);
        return KeyTemplate.of(KeyEncoding.ESCAPED, parts);
    }
}
