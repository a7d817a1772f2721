package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** init asks nothing, detects what is there, and leaves it as it is. */
class InitTest {

    @TempDir
    Path parent;

    private Shell shell;

    @BeforeEach
    void enterFolder() throws IOException {
        shell = new Shell(Files.createDirectory(parent.resolve("my-shop 2")));
    }

    private boolean exists(String file) {
        return Files.exists(shell.folder().resolve(file));
    }

    @Test
    void anEmptyFolderGetsAProjectNamedAfterIt() throws Exception {
        Result result = shell.run("init").exited(ExitCode.OK);

        result.says("mvn -q compile").says("mizzling generate").says("mizzling local start && mizzling migrate");
        assertTrue(exists("src/main/java/myshop2/Note.java") && exists("pom.xml") && exists("mizzle.properties"));
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(shell.folder().resolve("pom.xml").toFile());
        assertEquals("myshop2", pom.getElementsByTagName("groupId").item(0).getTextContent());
        Situation before = Situation.of(shell.folder());
        shell.run("init")
                .exited(ExitCode.OK)
                .says("Nothing to write")
                .says("mizzle.properties is there already and stays as it is");
        assertEquals(before, Situation.of(shell.folder()));
    }

    @Test
    void anotherBuildStaysAndIsTheOneThatCompiles() throws IOException {
        shell.write("build.gradle.kts", "plugins { java }\n");
        shell.write("src/main/java/com/example/shop/Main.java", "package com.example.shop;\nclass Main {}\n");

        shell.run("init").exited(ExitCode.OK).says("gradle");

        assertFalse(exists("pom.xml"), "a second build");
        assertTrue(exists("src/main/java/com/example/shop/Note.java"), "a record in the package of the sources");
        String properties = Files.readString(shell.folder().resolve("mizzle.properties"));
        assertTrue(properties.contains("schema=build/classes/java/main"), properties);
    }

    @Test
    void aProjectWithATableGetsNoOther() throws IOException {
        shell.write("src/main/java/shop/Order.java", "import io.mizzle.annotation.Table;\n");

        shell.run("init", "--json").exited(ExitCode.OK);

        assertFalse(exists("src/main/java/shop/Note.java"), "a table is there already");
    }

    @Test
    void theRecordsPackageCanBeNamed() {
        shell.run("init", "--package", "org.example.notes").exited(ExitCode.OK);

        assertTrue(exists("src/main/java/org/example/notes/Note.java"), "the package");
    }
}
