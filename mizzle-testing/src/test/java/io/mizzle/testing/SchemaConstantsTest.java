package io.mizzle.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

class SchemaConstantsTest {

    record Rose(String name) {}

    @Test
    void findsEachTableOnce() {
        List<TestTable> tables = SchemaConstants.tables(QGarden.class, QShed.class, QGarden.class);

        assertEquals(
                List.of("garden", "shed"), tables.stream().map(TestTable::name).toList());
    }

    @Test
    void suggestsTheGeneratedClassForARecord() {
        ExtensionConfigurationException thrown =
                assertThrows(ExtensionConfigurationException.class, () -> SchemaConstants.tables(Rose.class));

        assertTrue(thrown.getMessage().contains("SchemaConstantsTest$Rose"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("QSchemaConstantsTest_Rose.class"), thrown.getMessage());
    }
}
