package io.mizzle.graphs;

import static io.mizzle.graphs.fixtures.QComment.COMMENT;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.RelatedQuery;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.processor.MizzleProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor counts round trips of views as core does waves: asked for none, it says how many there are. */
final class RoundTripsTest {

    private static final Pattern TAKES = Pattern.compile("View \"View\" takes (\\d+) round trips");

    @TempDir
    private Path output;

    @Test
    void theProcessorCountsAsManyAsExplain() throws IOException {
        Mizzle db = Forums.afresh("trips-", FORUM).build();
        Map<String, RelatedQuery<?>> views = new LinkedHashMap<>();
        views.put("@Root User user, Optional<User> inviter", ofUser(db).with(USER.inviter));
        views.put("@Root User user, List<Group> groups", ofUser(db).with(USER.groups));
        views.put(
                "@Root User user, Optional<Post> favourite, List<PostTag> tags",
                ofUser(db).with(USER.favourite, USER.tags));
        views.put(
                "@Root Post post, List<Comment> comments, List<User> readers",
                ofPost(db).with(POST.comments, POST.readers));
        views.put(
                "@Root Group group, List<User> members",
                db.query(GROUP).where(GROUP.key("g")).with(GROUP.members));
        views.put(
                "@Root User user, List<PostPart> posts", ofUser(db).with(USER.posts.with(POST.readers, POST.remarks)));
        views.put(
                "@Root Comment comment, Optional<Commentable> subject",
                db.query(COMMENT).where(COMMENT.key("p", 1)).with(COMMENT.subject));

        for (Map.Entry<String, RelatedQuery<?>> view : views.entrySet()) {
            int waves = view.getValue().explain().waves().size();
            assertEquals(waves, roundTrips(view.getKey(), 1), view.getKey());
            assertEquals(1, roundTrips(view.getKey(), waves), view.getKey());
        }
    }

    private static RelatedQuery<User> ofUser(Mizzle db) {
        return db.query(USER).where(USER.key("ann"));
    }

    private static RelatedQuery<Post> ofPost(Mizzle db) {
        return db.query(POST).where(POST.key("ann", "p"));
    }

    /** What the processor says a view takes when it may take so many; 1 where it says nothing. */
    private int roundTrips(String components, int most) throws IOException {
        String root = components.split(" ")[1];
        String source = """
                package views;
                import io.mizzle.annotation.Root;
                import io.mizzle.graphs.fixtures.*;
                import java.util.List;
                import java.util.Optional;
                @io.mizzle.annotation.View(of = %s.class, maxRoundTrips = %d)
                public record View(%s) {}
                @io.mizzle.annotation.View(of = Post.class)
                record PostPart(@Root Post post, List<User> readers, List<Remark> remarks) {}
                """.formatted(root, most, components);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<String> options = List.of("-proc:only", "-classpath", System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, said, options, null, List.of(new Source(source)));
            task.setProcessors(List.of(new MizzleProcessor()));
            task.call();
        }
        int counted = 1;
        for (var each : said.getDiagnostics()) {
            String message = each.getMessage(Locale.ROOT);
            Matcher takes = TAKES.matcher(message);
            if (takes.find()) {
                counted = Integer.parseInt(takes.group(1));
            } else if (message.contains("[mizzle:")) {
                throw new AssertionError(message);
            }
        }
        return counted;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:///views/View.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
