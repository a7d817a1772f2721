package shop;

import static shop.QProduct.PRODUCT;

import io.mizzle.Mizzle;

public final class Main {
    public static void main(String[] arguments) {
        try (Mizzle mizzle = Mizzle.create()) {
            System.out.println(mizzle.select().from(PRODUCT).where(PRODUCT.sku.eq("tea")).toRequests());
            System.out.println(PRODUCT.getClass().getModule() + " uses " + Mizzle.class.getModule());
        }
    }
}
