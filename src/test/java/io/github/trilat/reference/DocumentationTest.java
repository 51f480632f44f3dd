package io.github.trilat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.rules.tree.Vocabulary;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of rules and every key of an inject is documented where it is declared. */
class DocumentationTest {
  private static final Path MODEL = Path.of("src/main/java/io/github/trilat/model");

  static Stream<Class<?>> facts() {
    return Vocabulary.facts().values().stream();
  }

  static Stream<Class<?>> enums() {
    return WordEntries.enums();
  }

  static List<Response> responses() {
    return Response.all();
  }

  static List<InjectType> injectTypes() {
    return InjectType.all();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactAndEachOfItsFields(Class<?> fact) {
    TypeDoc doc = TypeDoc.of(fact);

    assertThat(doc.about()).as("Javadoc of %s", fact).isNotEmpty();
    for (RecordComponent field : fact.getRecordComponents()) {
      assertThat(text(doc.parameters().getOrDefault(field.getName(), Phrase.EMPTY)))
          .as("@param %s of %s", field.getName(), fact)
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void anEnumerationAndEachOfItsValues(Class<?> type) {
    assertThat(TypeDoc.of(type).about()).as("Javadoc of %s", type).isNotEmpty();
    for (Object value : type.getEnumConstants()) {
      assertThat(text(Phrase.of(value))).as("title of %s", value).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("responses")
  void aResponseAndEachOfItsWords(Response response) {
    assertThat(response.about()).as("Javadoc of %s", response.verb()).isNotEmpty();
    for (Response.Word word : response.words()) {
      assertThat(text(word.about()))
          .as("Javadoc of %s( %s ) after %s", word.name(), word.takes(), response.verb())
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("injectTypes")
  void aTypeOfInjectAndEachOfItsKeys(InjectType type) {
    assertThat(type.about()).as("description of %s", type.name()).isNotBlank();
    for (InjectType.Key key : type.keys()) {
      assertThat(key.about()).as("description of %s", key.name()).isNotBlank();
    }
  }

  @Test
  void theKeysOfEveryInject() {
    assertThat(InjectType.common()).extracting(InjectType.Key::name).contains("id", "at", "type");
    assertThat(InjectType.common())
        .allSatisfy(key -> assertThat(key.about()).as(key.name()).isNotBlank());
  }

  @Test
  void everyRecordAndEnumerationOfTheModelIsAWord() throws IOException {
    Set<String> words =
        Stream.concat(facts(), enums())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(words).isEqualTo(declared());
  }

  private static String text(Phrase phrase) {
    return Words.ENGLISH.text(phrase);
  }

  private static Set<String> declared() throws IOException {
    Set<String> declared = new TreeSet<>();
    try (Stream<Path> files = Files.list(MODEL)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        String text = Files.readString(file);
        if (text.contains("public record " + name) || text.contains("public enum " + name)) {
          declared.add(name);
        }
      }
    }
    return declared;
  }
}
