package forms;

import io.mizzle.annotation.Document;
import org.jspecify.annotations.Nullable;

@Document
record Client(String name, int version, @Nullable String address) {}
