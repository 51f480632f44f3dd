package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Cases of rules, run and told. */
class TestCommandTest {

  private static final String LAST_CASE =
      """
        - rule: The real-time link carries a partner's track
          case: silent once both partners have been told
          facts:
            - Track: {country: ROK, launch: I-02, objects: 18}
            - Notice: {country: JAPAN, from: ROK, launch: I-02, mechanism: real-time-link}
            - Notice: {country: US, from: ROK, launch: I-02, mechanism: real-time-link}
          then: nothing
      """;

  @TempDir(factory = Fixed.class)
  private Path folder;

  private Home home;
  private Path cases;

  /** Always the same, for messages tell paths and break lines by their length. */
  static final class Fixed implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      return Files.createDirectories(Path.of("target", "small-project"));
    }
  }

  @BeforeEach
  void makeProject() throws IOException {
    home = SmallProject.in(folder);
    cases = folder.resolve("rules/agreed/tests/sharing.yaml");
  }

  private void replace(String part, String by) throws IOException {
    String text = Files.readString(cases);
    assertThat(text).contains(part);
    Files.writeString(cases, text.replace(part, by));
  }

  @Test
  void tellsFilesAndWhatRulesLack() {
    matches("passing", 0, trilat(home, "test"));
  }

  @Test
  void tellsEveryCaseByRule() {
    matches("verbose", 0, trilat(home, "test", "agreed", "-v"));
  }

  @Test
  void tellsOfAFailingCaseWhatWasGivenExpectedAndCame() throws IOException {
    makeOneFail();

    matches("failing", 1, trilat(home, "test", home.pack()));
  }

  @Test
  void tellsWhichOfAllCasesFails() throws IOException {
    makeOneFail();

    matches("failing-verbose", 1, trilat(home, "test", "--verbose"));
  }

  private void makeOneFail() throws IOException {
    replace("share the ROK's track of I-02 with the US", "share the ROK's track of I-03 with <us>");
  }

  @Test
  void tellsThatThereAreNoCases() throws IOException {
    Files.delete(cases);

    matches("empty", 0, trilat(home, "test"));
  }

  @Test
  void saysWhatIsWrongWithACaseFile() throws IOException {
    replace("Track:", "Trakc:");

    Shell.Answer answer = trilat(home, "test");

    assertThat(answer.code()).isEqualTo(1);
    Golden.assertMatches(golden("broken.errors.txt"), answer.err());
  }

  @Test
  void runsOnlyTheCasesOfTheRulesOfThatName() {
    matches("one-rule", 0, trilat(home, "test", "--rule", "becomes A TRACK"));
  }

  @Test
  void namesTheConditionsThatNoCaseReaches() {
    matches("coverage", 0, trilat(home, "test", "--coverage"));
  }

  @Test
  void aConditionIsReachedOnceACaseNeedsIt() throws IOException {
    String unreached = "not Notice( country == $other";
    assertThat(trilat(home, "test", "--coverage").out()).contains(unreached);

    Files.writeString(cases, Files.readString(cases) + LAST_CASE);

    Shell.Answer answer = trilat(home, "test", "--coverage");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).doesNotContain(unreached).contains("3 cases");
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-name, agred, ''",
    "unknown-folder, target/small-project/rules/agred, ''",
    "unknown-rule, --rule, sigthing becomes a track",
    "unknown-option, --coverag, ''"
  })
  void saysWhatWasMeant(String name, String first, String second) {
    Object[] args = Stream.of("test", first, second).filter(each -> !each.isEmpty()).toArray();

    Shell.Answer answer = trilat(home, args);

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    Golden.assertMatches(golden(name + ".errors.txt"), answer.err());
  }

  @Test
  void writesJUnitXml() throws Exception {
    makeOneFail();
    replace("silent while the link is out", "silent while \"<link>\" & line are out");
    Path file = folder.resolve("out/cases.xml");

    trilat(home, "test", "--junit", file);

    Golden.assertMatches(golden("junit.xml"), Files.readString(file));
    Element suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertThat(suites.getTagName()).isEqualTo("testsuites");
    Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    List<Element> testcases = elements(suite.getElementsByTagName("testcase"));
    assertThat(testcases).hasSize(Integer.parseInt(suite.getAttribute("tests")));
    assertThat(testcases.get(1).getAttribute("name")).contains("<link>", "&");
    assertThat(elements(suite.getElementsByTagName("failure")))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.getParentNode()).isSameAs(testcases.get(0));
              assertThat(failure.getTextContent()).contains("expected, not said", "with <us>");
            });
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  @Test
  void doesNotWriteIntoAFolder() {
    Shell.Answer answer = trilat(home, "test", "--junit", folder);

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("is a folder, not a file", "→ Name a file in it.");
  }

  @Test
  void linesOfTheRealPackFit() {
    Shell.Answer answer = trilat("test", "--verbose");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines()).hasSizeGreaterThan(500).allMatch(line -> line.length() <= 120);
  }

  private static Path golden(String file) {
    return Golden.folder("cli/test").resolve(file);
  }

  private static void matches(String name, int code, Shell.Answer answer) {
    assertThat(answer.err()).isEmpty();
    Golden.assertMatches(golden(name + ".txt"), answer.out());
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 120);
  }
}
