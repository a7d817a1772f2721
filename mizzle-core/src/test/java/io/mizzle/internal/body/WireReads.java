package io.mizzle.internal.body;

import io.mizzle.schema.EntityDefinition;
import java.util.List;

/** Says what of a response is read from its bytes: a test that read nothing from them would find no difference. */
public final class WireReads {

    private WireReads() {}

    /** How many items of a page of a query are. */
    public static <E> int items(EntityDefinition<E> entity, byte[] page) {
        BodyItems items =
                ResponseBody.read(page, Layout.ITEMS, List.of(new ItemReader<>(entity, entity.codec())), new Learned());
        return (int) items.all("").stream().filter(BodyItem::wasRead).count();
    }
}
