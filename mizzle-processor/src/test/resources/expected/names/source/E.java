@io.mizzle.annotation.Document record E(String a, A b) {}
