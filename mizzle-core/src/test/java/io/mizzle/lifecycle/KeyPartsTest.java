package io.mizzle.lifecycle;

import static io.mizzle.lifecycle.Desk.NOW;
import static io.mizzle.lifecycle.fixtures.QSite.SITE;
import static io.mizzle.lifecycle.fixtures.QSites.SITES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Update;
import io.mizzle.expression.Attribute;
import io.mizzle.lifecycle.fixtures.Site;
import io.mizzle.lifecycle.fixtures.Site.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key that is made of a part of a document keeps that part, and the document around it. */
final class KeyPartsTest {

    private static final Site SHOP = new Site(new Spot("Rome", "Via Appia"), "shop", 3);

    private Mizzle db = new Desk("").at(NOW);

    @BeforeEach
    void oneSite() {
        db = Desk.with("keyparts-", SITES).at(NOW);
        db.insert(SITE).values(SHOP).execute();
    }

    /** The types refuse it; generated code of another version, or a raw type, may not. */
    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void theDocumentAndThePartCannotBeSetOrRemoved() {
        Update update = db.update(SITE).where(SITE.keyOf(SHOP));

        IllegalArgumentException whole = assertThrows(
                IllegalArgumentException.class, () -> update.set((Attribute) SITE.spot, new Spot("Bari", null)));
        IllegalArgumentException part =
                assertThrows(IllegalArgumentException.class, () -> update.set((Attribute) SITE.spot.city, "Bari"));
        assertThrows(IllegalArgumentException.class, () -> update.remove((Attribute) SITE.spot.city));

        assertTrue(whole.getMessage().contains("\"spot\""), whole::getMessage);
        assertTrue(part.getMessage().contains("\"spot.city\""), part::getMessage);
        assertTrue(part.getMessage().contains("insert an item with the new key"), part::getMessage);
    }

    @Test
    void changesThatMoveThePartAreRefusedAndOthersAreNot() {
        Site moved = new Site(new Spot("Bari", "Via Appia"), "shop", 3);
        Site renamed = new Site(new Spot("Rome", "Via Sacra"), "shop", 4);

        assertThrows(
                IllegalArgumentException.class,
                () -> db.update(SITE).changes(SHOP, moved).execute());
        assertEquals(renamed, db.update(SITE).changes(SHOP, renamed).execute());
        assertEquals(SHOP, db.update(SITE).replace(SHOP).execute());
    }

    @Test
    void otherPartsOfTheItemAreUpdated() {
        Site updated = db.update(SITE).where(SITE.keyOf(SHOP)).add(SITE.size, 2).execute();

        assertEquals(5, updated.size());
        assertEquals(SHOP.spot(), updated.spot());
    }
}
