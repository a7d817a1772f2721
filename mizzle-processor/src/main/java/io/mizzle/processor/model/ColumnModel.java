package io.mizzle.processor.model;

import java.util.ArrayList;
import java.util.List;

/** How an entity fills one physical key attribute. */
public sealed interface ColumnModel {
    /** The attribute. */
    KeyAttributeModel attribute();

    /** The members it is made of, in order; empty for a literal. */
    List<MemberModel> members();

    /**
     * A text made by a template, or a literal where no part is a placeholder.
     *
     * @param attribute the attribute
     * @param text the template exactly as written, for Javadoc
     * @param parts its pieces
     */
    record Template(KeyAttributeModel attribute, String text, List<PartModel> parts) implements ColumnModel {
        /** Copies the parts. */
        public Template {
            parts = List.copyOf(parts);
        }

        @Override
        public List<MemberModel> members() {
            List<MemberModel> members = new ArrayList<>();
            for (PartModel part : parts) {
                if (part instanceof PartModel.Placeholder placeholder) {
                    members.add(placeholder.member());
                }
            }
            return members;
        }

        /** The parts that are values. */
        public List<PartModel.Placeholder> placeholders() {
            List<PartModel.Placeholder> placeholders = new ArrayList<>();
            for (PartModel part : parts) {
                if (part instanceof PartModel.Placeholder placeholder) {
                    placeholders.add(placeholder);
                }
            }
            return placeholders;
        }
    }

    /**
     * The component's own value in its own type.
     *
     * @param attribute the attribute; it is the component's own where the entity has its own table
     * @param member where it comes from
     */
    record Native(KeyAttributeModel attribute, MemberModel member) implements ColumnModel {
        @Override
        public List<MemberModel> members() {
            return List.of(member);
        }
    }
}
