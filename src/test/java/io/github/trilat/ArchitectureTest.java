package io.github.trilat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.trilat.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which package may use which, no cycles, and each library behind one door. */
class ArchitectureTest {
  private static final String ROOT = "io.github.trilat.";
  private static final String JACKSON = "jackson";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.trilat");

  /** What each package may use besides the JDK: packages of the house, and libraries by name. */
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("words", List.of("model")),
              Map.entry("document", List.of("diagnostic", "model", "words")),
              Map.entry("warning", List.of("model")),
              Map.entry("diagnostic", List.of()),
              Map.entry("yaml", List.of("diagnostic", JACKSON)),
              Map.entry("source", List.of("diagnostic", "yaml")),
              Map.entry("journal", List.of("model", "scenario", "words", JACKSON)),
              Map.entry(
                  "scenario", List.of("model", "warning", "diagnostic", "source", "words", "yaml")),
              Map.entry("engine", List.of("model", "warning", "journal", "scenario")),
              Map.entry("foresight", List.of("engine", "model", "scenario", "words")),
              Map.entry(
                  "rules",
                  List.of(
                      "engine",
                      "model",
                      "scenario",
                      "diagnostic",
                      "source",
                      "words",
                      "yaml",
                      "drools")),
              Map.entry(
                  "retrace",
                  List.of(
                      "model", "diagnostic", "source", "journal", "scenario", "engine", "rules")),
              Map.entry("analysis", List.of("journal", "model", "scenario", "words")),
              Map.entry(
                  "coverage",
                  List.of(
                      "engine", "foresight", "journal", "analysis", "model", "scenario", "words")),
              Map.entry("chart", List.of("analysis", "model", "words", "jfree")),
              Map.entry(
                  "reference",
                  List.of(
                      "model",
                      "diagnostic",
                      "yaml",
                      "source",
                      "scenario",
                      "engine",
                      "rules",
                      "analysis",
                      "words",
                      "document",
                      "javaparser")),
              Map.entry(
                  "report",
                  List.of(
                      "diagnostic",
                      "rules",
                      "retrace",
                      "analysis",
                      "chart",
                      "coverage",
                      "journal",
                      "model",
                      "scenario",
                      "reference",
                      "words",
                      "document")),
              Map.entry(
                  "app",
                  List.of(
                      "model",
                      "diagnostic",
                      "source",
                      "journal",
                      "scenario",
                      "engine",
                      "foresight",
                      "coverage",
                      "rules",
                      "retrace",
                      "analysis",
                      "chart",
                      "reference",
                      "words",
                      "document",
                      "report")),
              Map.entry("cli", List.of("app", "diagnostic", "picocli"))));

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          JACKSON,
          List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "org.snakeyaml.."),
          "drools",
          List.of("org.drools..", "org.kie.."),
          "javaparser",
          List.of("com.github.javaparser.."),
          "jfree",
          List.of("org.jfree.."),
          "picocli",
          List.of("picocli.."));

  /** What is computed names what is to be said; only who shows it knows a language. */
  @Test
  void nothingIsComputedInALanguage() {
    noClasses()
        .that(resideInAnyPackage(ROOT + "analysis..", ROOT + "coverage..", ROOT + "engine.."))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Words.class)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachPackageUsesOnlyWhatItMay() {
    return MAY_USE.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> usesOnlyWhatItMay(name)));
  }

  private static void usesOnlyWhatItMay(String name) {
    String[] allowed =
        Stream.concat(
                Stream.of("java..", "javax..", ROOT + name + ".."),
                MAY_USE.get(name).stream()
                    .flatMap(
                        each -> LIBRARIES.getOrDefault(each, List.of(ROOT + each + "..")).stream()))
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage(ROOT + name + ".."))
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(allowed)))
        .check(CLASSES);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** The rooms of {@code rules}, and which other rooms each may use. */
  private static final Map<String, List<String>> RULES_MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", List.of()),
              Map.entry("tree", List.of("text")),
              Map.entry("pack", List.of("text", "tree")),
              Map.entry("check", List.of("text", "tree", "pack")),
              Map.entry("model", List.of("tree")),
              Map.entry("session", List.of("tree", "model")),
              Map.entry("attempt", List.of("tree")),
              Map.entry("cases", List.of("text", "tree", "pack", "model", "session"))));

  /** The rooms of {@code rules} in which a library may be seen. */
  private static final Map<String, List<String>> SEEN_IN =
      Map.of("drools", List.of("model", "session"));

  @TestFactory
  Stream<DynamicTest> eachRoomOfRulesUsesOnlyWhatItMay() {
    return RULES_MAY_USE.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> roomUsesOnlyWhatItMay(name)));
  }

  private static void roomUsesOnlyWhatItMay(String name) {
    String[] others =
        RULES_MAY_USE.keySet().stream()
            .filter(each -> !each.equals(name) && !RULES_MAY_USE.get(name).contains(each))
            .map(each -> ROOT + "rules." + each + "..")
            .toArray(String[]::new);
    String[] outOfSight =
        SEEN_IN.entrySet().stream()
            .filter(each -> !each.getValue().contains(name))
            .flatMap(each -> LIBRARIES.get(each.getKey()).stream())
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage(ROOT + "rules." + name + ".."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(others)
                .or(resideInAPackage(ROOT + "rules"))
                .or(resideInAnyPackage(outOfSight)))
        .check(CLASSES);
  }

  @Test
  void everyRoomOfRulesStandsInTheTable() {
    TreeSet<String> rooms = new TreeSet<>();
    CLASSES.stream()
        .map(type -> type.getPackageName())
        .filter(name -> name.startsWith(ROOT + "rules."))
        .forEach(name -> rooms.add(name.substring((ROOT + "rules.").length())));
    assertThat(rooms).isEqualTo(new TreeSet<>(RULES_MAY_USE.keySet()));
  }

  @Test
  void everyPackageStandsInTheTable() {
    TreeSet<String> packages = new TreeSet<>();
    CLASSES.forEach(
        type -> packages.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]));
    assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws Exception {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/io/github/trilat"))) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !folder.endsWith("trilat"))
              .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).isEmpty();
    }
  }

  @Test
  void nothingReadsTheWallClock() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void factsAreRecords() {
    classes()
        .that()
        .implement(io.github.trilat.model.Fact.class)
        .should()
        .beRecords()
        .check(CLASSES);
  }
}
