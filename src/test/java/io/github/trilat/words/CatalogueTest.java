package io.github.trilat.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.trilat.words.Sayings.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue says what the interfaces of sayings ask for, no less and no more. */
class CatalogueTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.trilat");

  private static final Map<String, String> ENGLISH = Catalogue.of("en");

  private static Stream<JavaMethod> sayings() {
    return CLASSES.stream()
        .filter(JavaClass::isInterface)
        .filter(type -> type.getSimpleName().endsWith("Says"))
        .flatMap(type -> type.getMethods().stream());
  }

  @Test
  void eachSayingStandsInTheCatalogueWithItsValues() {
    Map<String, Set<String>> asked = new TreeMap<>();
    sayings().forEach(each -> asked.put(form(each).key(), names(each)));
    Map<String, Set<String>> said = new TreeMap<>();
    ENGLISH.forEach((key, text) -> said.put(key, names(Pattern.of(text))));
    said.keySet().removeAll(titles());

    assertThat(said).containsExactlyInAnyOrderEntriesOf(asked);
  }

  /** A title that is missing, in any of its forms, is missed where it is first wanted: too late. */
  @Test
  void eachConstantOfAnEnumThatIsSaidHasATitleInEachForm() {
    assertThat(ENGLISH.keySet()).containsAll(titles());
    sayings()
        .flatMap(each -> Stream.of(each.reflect().getParameterTypes()))
        .filter(Class::isEnum)
        .forEach(type -> assertThat(forms(type)).as(type.getName()).isNotEmpty());
  }

  @Test
  void noTwoConstantsOfAnEnumHaveOneTitle() {
    for (JavaClass type : CLASSES) {
      if (isOfConstants(type) && forms(type.reflect()).contains("")) {
        assertThat(type.reflect().getEnumConstants())
            .as(type.getName())
            .extracting(English::text)
            .doesNotContain("")
            .doesNotHaveDuplicates();
      }
    }
  }

  /** The keys that the constants of enums have, if one of them has one. */
  private static Set<String> titles() {
    Set<String> titles = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (isOfConstants(type)) {
        for (String form : forms(type.reflect())) {
          Stream.of(type.reflect().getEnumConstants())
              .map(each -> Sayings.key((Enum<?>) each) + form)
              .forEach(titles::add);
        }
      }
    }
    return titles;
  }

  /** An enum itself, not a constant of it that has a body. */
  private static boolean isOfConstants(JavaClass type) {
    return type.isEnum() && type.reflect().isEnum();
  }

  /** What follows a constant's own key: nothing in its title's, a dot and a word in others. */
  private static Set<String> forms(Class<?> type) {
    Set<String> forms = new TreeSet<>();
    for (Object each : type.getEnumConstants()) {
      String key = Sayings.key((Enum<?>) each);
      ENGLISH.keySet().stream()
          .filter(said -> said.equals(key) || said.startsWith(key + "."))
          .forEach(said -> forms.add(said.substring(key.length())));
    }
    return forms;
  }

  @Test
  void eachSayingIsSaid() {
    List<String> idle =
        sayings()
            .filter(each -> each.getCallsOfSelf().isEmpty())
            .filter(each -> each.getReferencesToSelf().isEmpty())
            .map(each -> form(each).key())
            .toList();

    assertThat(idle).isEmpty();
  }

  @Test
  void noKeyStandsTwice() throws Exception {
    List<String> keys =
        Files.readString(Path.of("src/main/resources/io/github/trilat/words/en.properties"))
            .lines()
            .filter(line -> line.matches("[a-z].* = .*"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();

    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(ENGLISH.keySet());
  }

  private static Form form(JavaMethod method) {
    return Form.of(method.reflect());
  }

  private static Set<String> names(JavaMethod method) {
    return new TreeSet<>(form(method).names());
  }

  private static Set<String> names(Pattern pattern) {
    Set<String> names = new TreeSet<>();
    for (Pattern.Part part : pattern.parts()) {
      if (part instanceof Pattern.Value value) {
        names.add(value.name());
      } else if (part instanceof Pattern.Choice choice) {
        names.add(choice.name());
        choice.options().values().forEach(option -> names.addAll(names(option)));
      }
    }
    return names;
  }
}
