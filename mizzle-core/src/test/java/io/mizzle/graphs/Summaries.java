package io.mizzle.graphs;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.Required;
import io.mizzle.codec.ValueSink;
import io.mizzle.codec.ValueSource;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.QPost;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import java.util.Set;

/** Projections written by hand, as they would be generated. */
final class Summaries {

    static final ProjectionSchema<Post, Headline> HEADLINE = new ProjectionSchema<>() {
        @Override
        protected ProjectionDefinition<Post, Headline> define() {
            return new ProjectionDefinition<>(
                    "Headline", Headline.class, QPost.POST, Set.of("postId", "title"), new HeadlineCodec());
        }
    };

    static final ProjectionSchema<Post, Body> BODY = new ProjectionSchema<>() {
        @Override
        protected ProjectionDefinition<Post, Body> define() {
            return new ProjectionDefinition<>("Body", Body.class, QPost.POST, Set.of("body"), new BodyCodec());
        }
    };

    private Summaries() {}

    record Headline(String postId, String title) {}

    record Body(String body) {}

    private static final class HeadlineCodec extends RecordCodec<Headline> {

        private static final AttributeNames NAMES = AttributeNames.of("postId", "title");

        HeadlineCodec() {
            super(2);
        }

        @Override
        public Headline readAttributes(ValueSource in) {
            String postId = null;
            String title = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                if (i == 0) {
                    postId = in.readString();
                } else {
                    title = in.readString();
                }
            }
            return new Headline(Required.value(postId, in, NAMES, 0), Required.value(title, in, NAMES, 1));
        }

        @Override
        public void writeAttributes(Headline value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(value.postId());
            out.attribute(NAMES, 1);
            out.string(value.title());
        }
    }

    private static final class BodyCodec extends RecordCodec<Body> {

        private static final AttributeNames NAMES = AttributeNames.of("body");

        BodyCodec() {
            super(1);
        }

        @Override
        public Body readAttributes(ValueSource in) {
            String body = null;
            while (in.nextAttribute(NAMES) >= 0) {
                body = in.readString();
            }
            return new Body(Required.value(body, in, NAMES, 0));
        }

        @Override
        public void writeAttributes(Body value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(value.body());
        }
    }
}
