package io.mizzle.processor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Source files: which names are imported, where lines break, what order members have. */
final class SourceFileTest {

    private static final ClassName FILE = ClassName.get("shop", "QOrder");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    @Test
    void namesTypesAsTheyAreKnownInTheFile() {
        ClassName nested = FILE.nestedClass("Builder");

        String text = fileWith(
                field(nested, "a"),
                field(ClassName.get("other", "Builder"), "b"),
                field(ClassName.get("shop", "List"), "c"),
                field(ClassName.get(List.class), "d"),
                field(ClassName.get("first", "Same"), "e"),
                field(ClassName.get("second", "Same"), "f"),
                field(ClassName.get(Map.Entry.class), "g"),
                field(ClassName.get(String.class), "h"),
                field(ClassName.get("other", "QOrder"), "i"),
                ClassBuilder.of(nested).build());

        assertEquals("""
                package shop;

                import first.Same;
                import java.util.Map;

                class QOrder {
                    Builder a;

                    other.Builder b;

                    List c;

                    java.util.List d;

                    Same e;

                    second.Same f;

                    Map.Entry g;

                    String h;

                    other.QOrder i;

                    class Builder {
                    }
                }
                """, text);
    }

    @Test
    void importsManyClassesOfSomePackagesAtOnce() {
        Wholes wholes = new Wholes(Set.of("core", "few"), Set.of("F", "Other"));
        Member[] fields = Stream.of("core.A", "core.B", "core.C", "core.D", "core.E", "core.F", "few.G", "other.E")
                .map(name -> field(ClassName.bestGuess(name), name.replace('.', '_')))
                .toArray(Member[]::new);

        String text = fileWith(wholes, fields);

        assertEquals(List.of("import core.*;", "import core.F;", "import few.G;"), imports(text));
        assertTrue(text.contains("    F core_F;") && text.contains("    other.E other_E;"), text);
    }

    @Test
    void importsFewClassesOfSuchPackagesOneByOne() {
        Wholes wholes = new Wholes(Set.of("core"), Set.of("C"));
        Member[] fields = Stream.of("core.A", "core.B", "core.C")
                .map(name -> field(ClassName.bestGuess(name), name.replace('.', '_')))
                .toArray(Member[]::new);

        assertEquals(3, imports(fileWith(wholes, fields)).size());
    }

    private static List<String> imports(String text) {
        return text.lines().filter(line -> line.startsWith("import")).toList();
    }

    @Test
    void importsNothingForJavadocAlone() {
        Member method = MethodBuilder.of("a")
                .addJavadoc("See {@link $T} and {@link $T}.\n\n@param b a", List.class, Map.class)
                .addParameter(ClassName.get(Map.class), "b")
                .build();

        assertEquals("""
                package shop;

                import java.util.Map;

                class QOrder {
                    /**
                     * See {@link java.util.List} and {@link Map}.
                     *
                     * @param b a
                     */
                    void a(Map b) {
                    }
                }
                """, fileWith(method));
    }

    @Test
    void writesEveryKindOfType() {
        ClassName list = ClassName.get(List.class);
        TypeVariableName variable = TypeVariableName.get("E", ClassName.get(Comparable.class));

        String text = fileWith(
                field(nullable(ClassName.get(Map.Entry.class)), "a"),
                field(ParameterizedTypeName.get(list, WildcardTypeName.subtypeOf(TypeName.OBJECT)), "b"),
                field(ParameterizedTypeName.get(list, WildcardTypeName.subtypeOf(String.class)), "c"),
                field(ParameterizedTypeName.get(list, WildcardTypeName.supertypeOf(String.class)), "d"),
                field(nullable(ParameterizedTypeName.get(list, nullable(ClassName.get(String.class)))), "e"),
                field(nullable(ArrayTypeName.of(ArrayTypeName.of(TypeName.BYTE))), "f"),
                field(
                        ParameterizedTypeName.get(ClassName.get("a", "Outer"), TypeName.INT.box())
                                .nestedClass("In"),
                        "g"),
                MethodBuilder.of("h")
                        .addTypeVariable(variable)
                        .returns(variable)
                        .build());

        assertEquals("""
                    Map. @Nullable Entry a;

                    List<?> b;

                    List<? extends String> c;

                    List<? super String> d;

                    @Nullable List<@Nullable String> e;

                    byte @Nullable [][] f;

                    a.Outer<java.lang.Integer>.In g;

                    <E extends Comparable> E h() {
                    }
                """, body(text));
    }

    @Test
    void breaksLongLinesWhereTheyMayBe() {
        String word = "a".repeat(40);

        Member method = MethodBuilder.of("b")
                .addStatement("return $L($S,$W$L,$W$L)", word, word, word, word)
                .addStatement("a()$>\n.$L()$<", word)
                .build();

        assertEquals("""
                    void b() {
                        return WORD("WORD",
                                WORD, WORD);
                        a()
                                    .WORD();
                    }
                """.replace("WORD", word), body(fileWith(method)));
    }

    @Test
    void sortsMembers() {
        String text = fileWith(
                MethodBuilder.of("method").overrides().build(),
                MethodBuilder.constructor(FILE).build(),
                field(TypeName.INT, "field"),
                FieldBuilder.of(TypeName.INT, "CONSTANT", Modifier.STATIC)
                        .initializer("$L", 1)
                        .build());

        assertEquals("""
                    static int CONSTANT = 1;

                    int field;

                    QOrder() {
                    }

                    @Override
                    void method() {
                    }
                """, body(text));
    }

    @Test
    void writesTextsAsLiterals() {
        Code code = Code.of("$S $S $S", "a\"\\\n\t\0", null, "é'");

        assertEquals("\"a\\\"\\\\\\n\\t\\u0000\" null \"é'\"", code.toString());
    }

    @Test
    void refusesOtherPlaceholders() {
        assertThrows(IllegalArgumentException.class, () -> Code.of("$N", "a"));
        assertThrows(IllegalArgumentException.class, () -> Code.of("$T", "a"));
    }

    private static String fileWith(Member... members) {
        return fileWith(Wholes.NONE, members);
    }

    private static String fileWith(Wholes wholes, Member... members) {
        return SourceFile.of(
                FILE, ClassBuilder.of(FILE).addAll(List.of(members)).build(), wholes);
    }

    private static String body(String file) {
        String begin = "class QOrder {\n";
        return file.substring(file.indexOf(begin) + begin.length(), file.length() - 2);
    }

    private static Member field(TypeName type, String name) {
        return FieldBuilder.of(type, name).build();
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
