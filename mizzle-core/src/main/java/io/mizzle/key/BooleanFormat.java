package io.mizzle.key;

/** {@code 0} for false, {@code 1} for true. */
enum BooleanFormat implements DigitText<Boolean> {
    INSTANCE;

    @Override
    public String text(Boolean value) {
        return value ? "1" : "0";
    }

    @Override
    public Boolean parse(String text) {
        return switch (text) {
            case "0" -> false;
            case "1" -> true;
            default -> throw DigitText.foreign("0 or 1");
        };
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public String mask() {
        return "0";
    }
}
