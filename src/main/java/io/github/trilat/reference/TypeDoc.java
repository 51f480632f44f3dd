package io.github.trilat.reference;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import io.github.trilat.words.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the Javadoc of a type says. Its source is bundled beside its class.
 *
 * @param declaration the type as parsed
 * @param about paragraphs; none if it has no Javadoc
 * @param parameters the meaning of each {@code @param}, by name
 */
record TypeDoc(TypeDeclaration<?> declaration, List<Phrase> about, Map<String, Phrase> parameters) {

  /** Reads the source of a type that has a file of its own. */
  static TypeDoc of(Class<?> type) {
    try (InputStream source = type.getResourceAsStream(type.getSimpleName() + ".java")) {
      JavaParser parser =
          new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
      CompilationUnit unit = parser.parse(source).getResult().orElseThrow();
      return of(unit.getType(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TypeDoc of(TypeDeclaration<?> declaration) {
    Map<String, Phrase> parameters = new LinkedHashMap<>();
    declaration
        .getJavadoc()
        .ifPresent(
            javadoc ->
                javadoc.getBlockTags().stream()
                    .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM)
                    .forEach(
                        tag ->
                            parameters.put(
                                tag.getName().orElse(""), JavadocText.phrase(tag.getContent()))));
    return new TypeDoc(declaration, about(declaration), parameters);
  }

  /** The paragraphs of a declaration's Javadoc. */
  static List<Phrase> about(NodeWithJavadoc<?> declaration) {
    return declaration
        .getJavadoc()
        .map(javadoc -> JavadocText.of(javadoc.getDescription()))
        .orElse(List.of());
  }

  /** What the Javadoc says of the methods that the type adds to its fields, by name. */
  Map<String, Phrase> derived() {
    Map<String, Phrase> derived = new LinkedHashMap<>();
    declaration.getMethods().stream()
        .filter(method -> method.getJavadoc().isPresent())
        .forEach(method -> derived.put(method.getNameAsString(), Phrase.join(" ", about(method))));
    return derived;
  }

  /** What the Javadoc says of a value of this enumeration; empty if it says nothing. */
  Phrase constant(String name) {
    return ((EnumDeclaration) declaration)
        .getEntries().stream()
            .filter(entry -> entry.getNameAsString().equals(name))
            .map((EnumConstantDeclaration entry) -> Phrase.join(" ", about(entry)))
            .findFirst()
            .orElse(Phrase.EMPTY);
  }
}
