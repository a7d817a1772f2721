module shop.app {
    requires io.mizzle.core;
}
