@io.mizzle.annotation.Document record A(String a) {}
