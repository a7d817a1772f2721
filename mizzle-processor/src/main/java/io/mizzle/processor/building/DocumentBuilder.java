package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.SealedDocumentModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds documents. */
final class DocumentBuilder {
    private final Declarations declarations;
    private final Map<ClassName, List<ComponentModel>> components = new HashMap<>();

    DocumentBuilder(Declarations declarations) {
        this.declarations = declarations;
    }

    DocumentModel document(DeclaredType record) {
        return new DocumentModel(record.names(), components(record.type()));
    }

    /** The components of a document; none for a type that does not exist. */
    List<ComponentModel> components(ClassName type) {
        List<ComponentModel> known = components.get(type);
        if (known == null) {
            known = declarations
                    .find(type)
                    .map(record -> new ComponentBuilder(declarations, Set.of()).build(record))
                    .orElse(List.of());
            components.put(type, known);
        }
        return known;
    }

    SealedDocumentModel sealed(DeclaredType type) {
        List<SealedDocumentModel.Case> cases = new ArrayList<>();
        for (DeclaredType record : records(type)) {
            Optional<DeclaredAnnotation> document = record.annotations().find("Document");
            String stored = document.map(each -> each.text("type")).orElse("");
            cases.add(new SealedDocumentModel.Case(
                    record.names(),
                    "as" + record.names().simpleName(),
                    stored.isEmpty() ? record.names().simpleName() : stored,
                    document.map(each -> each.texts("aliases")).orElse(List.of())));
        }
        return new SealedDocumentModel(type.names(), cases);
    }

    /** The records that a sealed interface permits, those of sealed interfaces below it among them. */
    List<DeclaredType> records(DeclaredType type) {
        List<DeclaredType> records = new ArrayList<>();
        for (ClassName permitted : type.permits()) {
            Optional<DeclaredType> below = declarations.find(permitted);
            if (below.isPresent() && below.get().kind() == DeclaredType.Kind.SEALED_INTERFACE) {
                records.addAll(records(below.get()));
            } else if (below.isPresent() && below.get().isRecord()) {
                records.add(below.get());
            }
        }
        return records.stream().distinct().toList();
    }
}
