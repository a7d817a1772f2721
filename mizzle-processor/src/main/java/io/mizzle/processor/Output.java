package io.mizzle.processor;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.building.ReadableModels;
import io.mizzle.processor.building.Waves;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.descriptor.Descriptors;
import io.mizzle.processor.descriptor.ReadDescriptors;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.ViewModel;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.writing.SourceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is generated for each type, naming that type as its origin, so that incremental builds know it. Texts are pure functions
 * of the models, so other threads make them while javac's own reads and checks the next types; only that one touches javac.
 */
final class Output {
    private static final String DESCRIPTORS = "META-INF/mizzle/";

    private final Filer filer;
    private final Elements elements;
    private final Report report;
    private final Rendering rendering = new Rendering();
    private final List<Runnable> pending = new ArrayList<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    Output(Filer filer, Elements elements, Report report) {
        this.filer = filer;
        this.elements = elements;
        this.report = report;
    }

    void entity(DeclaredType type, EntityModel entity, List<RelationModel> relations) {
        EntityModel readable = ReadableModels.of(entity);
        List<RelationModel> named = ReadableModels.of(relations, readable);
        source(type, type.names(), () -> SourceWriter.entity(readable, named));
        descriptor(type, () -> Descriptors.entity(readable, named));
    }

    void table(DeclaredType type, TableModel table, List<MemberModel> partition) {
        source(type, type.names(), () -> SourceWriter.table(table, partition));
        descriptor(type, () -> Descriptors.table(table));
    }

    void document(DeclaredType type, DeclaredType origin, DocumentModel document) {
        source(origin, type.names(), () -> SourceWriter.document(ReadableModels.of(document)));
        descriptor(type, () -> Descriptors.document(ReadableModels.of(document)));
    }

    void sealedDocument(DeclaredType type, SealedDocumentModel document) {
        source(type, type.names(), () -> SourceWriter.sealedDocument(document));
        descriptor(type, () -> Descriptors.sealedDocument(document));
    }

    void projection(DeclaredType type, ProjectionModel projection) {
        source(type, type.names(), () -> SourceWriter.projection(ReadableModels.of(projection)));
        descriptor(type, () -> ReadDescriptors.projection(projection));
    }

    void view(DeclaredType type, ViewModel view) {
        int roundTrips =
                Waves.of(view).stream().mapToInt(Waves.Edge::wave).max().orElse(1);
        source(type, type.names(), () -> SourceWriter.view(view));
        descriptor(type, () -> ReadDescriptors.view(view, roundTrips));
    }

    void collection(DeclaredType type, CollectionModel collection) {
        source(type, type.names(), () -> SourceWriter.collection(collection));
        descriptor(type, () -> ReadDescriptors.collection(collection));
    }

    /** Writes everything, in the order it was asked for. */
    void finish() {
        pending.forEach(Runnable::run);
        pending.clear();
        rendering.end();
    }

    private void source(DeclaredType origin, Names names, Supplier<Member> source) {
        Set<String> around = neighbours(origin);
        Rendering.Text text = rendering.begin(() -> SourceWriter.text(names, source.get(), around));
        pending.add(() -> writeSource(origin, names, text));
    }

    /** What the classes of a type's package are called, whether they are sources or were compiled before. */
    private Set<String> neighbours(DeclaredType type) {
        return neighbours.computeIfAbsent(type.type().packageName(), each -> {
            Set<String> names = new HashSet<>();
            for (Element neighbour : elements.getPackageOf(element(type)).getEnclosedElements()) {
                names.add(neighbour.getSimpleName().toString());
            }
            return names;
        });
    }

    private void writeSource(DeclaredType origin, Names names, Rendering.Text content) {
        String text = written(origin, content);
        if (text == null) {
            return;
        }
        try (Writer out = filer.createSourceFile(names.metamodel().canonicalName(), element(origin))
                .openWriter()) {
            out.write(text); // at once: the file is not buffered
        } catch (FilerException taken) {
            report.add(
                    origin.type(),
                    origin.place(),
                    Problem.NAME_TAKEN,
                    names.metamodel().simpleName(),
                    names.simpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void descriptor(DeclaredType origin, Supplier<String> descriptor) {
        Rendering.Text text = rendering.begin(descriptor);
        pending.add(() -> writeDescriptor(origin, text));
    }

    private void writeDescriptor(DeclaredType origin, Rendering.Text content) {
        String text = written(origin, content);
        if (text == null) {
            return;
        }
        String path = DESCRIPTORS + origin.type().reflectionName() + ".json";
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, element(origin))
                .openWriter()) {
            out.write(text);
        } catch (FilerException taken) {
            return; // the source's name is taken as well, which was reported
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A declaration with problems may have a model that cannot be written; what is generated for it would not be compiled anyway. */
    private @Nullable String written(DeclaredType origin, Rendering.Text content) {
        try {
            return content.get();
        } catch (RuntimeException e) {
            if (report.of(origin.type()).isEmpty()) {
                throw e;
            }
            return null;
        }
    }

    private TypeElement element(DeclaredType origin) {
        ClassName name = origin.type();
        return elements.getTypeElement(name.canonicalName());
    }
}
