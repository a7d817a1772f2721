package io.mizzle.processor.model;

import java.util.List;

/** What a component of a view is made of. */
public sealed interface ContentModel {

    /** The type of the component, or of its elements. */
    Names names();

    /**
     * Whole entities.
     *
     * @param names the entity, or the sealed interface of several
     */
    record Whole(Names names) implements ContentModel {}

    /**
     * A projection of an entity.
     *
     * @param projection the projection
     */
    record Part(ProjectionModel projection) implements ContentModel {

        @Override
        public Names names() {
            return projection.names();
        }
    }

    /**
     * A view that starts from an entity.
     *
     * @param view the view
     */
    record Nested(ViewModel view) implements ContentModel {

        @Override
        public Names names() {
            return view.names();
        }
    }

    /** The related items that are read along. */
    default List<ViewModel.Part> below() {
        return this instanceof Nested nested ? nested.view().parts() : List.of();
    }
}
