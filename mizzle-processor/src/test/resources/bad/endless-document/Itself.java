import io.mizzle.annotation.*;
import java.util.*;

@Document
record Comment(String text, List<Comment> replies) {}
//! [mizzle:endless-document] Document "Comment" contains itself (Comment - Comment), without end. Store a key instead, or use @Json.
