package io.mizzle.processor.descriptor;

import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ContentModel;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.ViewModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of descriptors of what is only read: projections, views and item collections. */
public final class ReadDescriptors {

    private ReadDescriptors() {}

    /** The descriptor of a projection. */
    public static String projection(ProjectionModel projection) {
        Map<String, @Nullable Object> descriptor = Descriptors.start("projection", projection.names());
        descriptor.put("entity", Descriptors.name(projection.entity().names().type()));
        descriptor.put(
                "components",
                projection.components().stream().map(ComponentModel::name).toList());
        return Json.print(descriptor);
    }

    /**
     * The descriptor of a view.
     *
     * @param view the view
     * @param roundTrips how many waves of requests it takes
     */
    public static String view(ViewModel view, int roundTrips) {
        Map<String, @Nullable Object> descriptor = Descriptors.start("view", view.names());
        descriptor.put("entity", Descriptors.name(view.entity().names().type()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("component", view.root());
        root.putAll(content(view.content()));
        descriptor.put("root", root);
        descriptor.put("parts", view.parts().stream().map(ReadDescriptors::part).toList());
        descriptor.put("roundTrips", roundTrips);
        return Json.print(descriptor);
    }

    private static Map<String, Object> part(ViewModel.Part part) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("relation", part.name());
        parts.put("shape", part.shape());
        parts.putAll(content(part.content()));
        return parts;
    }

    private static Map<String, Object> content(ContentModel content) {
        String kind = content instanceof ContentModel.Whole
                ? "entity"
                : content instanceof ContentModel.Part ? "projection" : "view";
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("readAs", kind);
        parts.put("type", Descriptors.name(content.names().type()));
        return parts;
    }

    /** The descriptor of an item collection. */
    public static String collection(CollectionModel collection) {
        Map<String, @Nullable Object> descriptor = Descriptors.start("collection", collection.names());
        descriptor.put("table", Descriptors.name(collection.table().names().type()));
        ColumnModel.Template sort = collection.sort();
        if (sort != null) {
            descriptor.put("sort", sort.text());
        }
        List<Object> members = collection.members().stream()
                .<Object>map(ReadDescriptors::member)
                .toList();
        descriptor.put("members", members);
        return Json.print(descriptor);
    }

    private static Map<String, Object> member(CollectionModel.Member member) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("entity", Descriptors.name(member.entity().names().type()));
        parts.put("path", member.path().method());
        return parts;
    }
}
