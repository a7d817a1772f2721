@io.mizzle.annotation.Document sealed interface Option { record Attribute(String spec) implements Option {} record List(int i) implements Option {} }
