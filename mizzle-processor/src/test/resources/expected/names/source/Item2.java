class Item2 { @io.mizzle.annotation.Document record Nested(String x) {} }
