import io.mizzle.annotation.*;
import java.util.*;

@Document
record Edge(String label, Node to) {}
//! [mizzle:endless-document] Document "Edge" contains itself (Edge - Node - Edge), without end. Store a key instead, or use @Json.

@Document
record Node(String name, Map<String, Edge> edges) {}
