package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.tree.RuleParser;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody means well with: each loads, or is refused with places. */
class HostileFileTest {
  private static final Path BASE = Path.of("rules/agreed");
  private static final String RULES = "hostile.drl";
  private static final String TABLE = "hostile.drl.csv";
  private static final int MANY = 100_000;
  private static final int EVERY_CUT = 97;
  private static final int EVERY_FLIP = 53;
  private static final String SPEAKS =
      "respond.declare( Theme.SANCTIONS ).by( Country.ROK ).about( $l );";

  private static CitableFacts cards;

  @TempDir Path temp;

  @BeforeAll
  static void readCards() {
    cards = Sources.load(Path.of("seeds")).citable();
  }

  private static String rule(String name, String conditions, String responses) {
    return "rule \"%s\"\n  @source( \"assumption\" )\nwhen\n  %s\nthen\n  %s\nend\n"
        .formatted(name, conditions, responses);
  }

  private static String conditions(String conditions) {
    return rule("Hostile", conditions, SPEAKS);
  }

  private record Refused(String file, String text, String why) {}

  private static final Map<String, Refused> LARGE = new LinkedHashMap<>();

  private static void large(String name, String file, String text, String why) {
    LARGE.put(name, new Refused(file, text, why));
  }

  static {
    large("brackets", RULES, conditions("(".repeat(MANY) + ")".repeat(MANY)), "600 words");
    large("open brackets", RULES, conditions("$l : Launch( " + "(".repeat(MANY)), "600 words");
    large("brackets of not", RULES, conditions("not(".repeat(MANY)), "600 words");
    large("not", RULES, conditions("not ".repeat(MANY) + "Launch()"), "600 words");
    large("opposites", RULES, conditions("Launch( " + "!".repeat(MANY) + "failed )"), "600 words");
    large("minus", RULES, conditions("Launch( count > " + "- ".repeat(MANY) + "1 )"), "600 words");
    large("plus", RULES, conditions("Launch( count > 1" + " + 1".repeat(MANY) + " )"), "600 words");
    large("or", RULES, conditions("Launch( failed" + " || failed".repeat(MANY / 2) + " )"), "ors");
    large("commas", RULES, conditions("Launch( " + ",".repeat(MANY) + " )"), "600 words");
    large("response", RULES, rule("R", "Launch()", "respond" + ".by( )".repeat(MANY)), "600 words");
    large("head", RULES, "rule \"a\" " + "@source ".repeat(MANY) + "when then end", "600 words");
    large("ten megabytes", RULES, conditions("$l : Launch()").repeat(MANY), "larger than");
    large("rules", RULES, "rule \"a\"\nwhen\nthen\nend\n".repeat(MANY / 10), "names no source");
    large("name", RULES, rule("n".repeat(1_000_000), "$l : Launch()", SPEAKS), "120 characters");
    large("one line", RULES, "rule \"a\" when then end ".repeat(MANY / 3), "names no source");
    large("quotation marks", RULES, "\"".repeat(MANY * 10 + 1), "never closed");
    large("comments", RULES, "/* ".repeat(MANY), "never closed");
    large(
        "cells",
        TABLE,
        "T\nRuleTable T\nNAME,ACTION\n,\n,\nn,a\n" + "a,b\n".repeat(200_000),
        "more than 300 rules");
    large("variable", RULES, conditions("$" + "v".repeat(900_000) + " : Launch()"), "120 letters");
  }

  static List<String> largeNames() {
    return List.copyOf(LARGE.keySet());
  }

  @ParameterizedTest
  @MethodSource("largeNames")
  void refusesWhatIsTooLarge(String name) throws IOException {
    Refused refused = LARGE.get(name);

    List<Problem> problems = problems(refused.file(), bytes(refused.text()));

    assertThat(problems).anyMatch(Problem::isError).hasSizeLessThan(250);
    String printed = new ProblemPrinter(SourceLines.onDisk()).print(problems);
    assertThat(printed.length()).isLessThan(100_000);
    assertThat(printed).contains(refused.why());
  }

  /** Each sign may nest what follows it; as many as may stand in a rule are no trouble. */
  @ParameterizedTest
  @ValueSource(strings = {"!", "- ", "+ ", "not ", "exists ", "! - ", "not exists "})
  void readsAsManySignsAsMayBe(String sign) throws IOException {
    String signs = sign.repeat(560 / sign.strip().split(" ").length);
    for (String conditions :
        List.of(
            signs + "Launch()",
            "Launch( " + signs + "failed )",
            "Launch( count > " + signs + "1 )",
            "Launch( 1 + " + signs + "1 > count || failed )")) {
      assertAnswered(problems(RULES, bytes(conditions(conditions))), conditions(conditions));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u2066", "\u0000", "\u200B", "\uFFFE", "\u2028", "\u00A0"})
  void refusesWhatCannotBeSeen(String hidden) throws IOException {
    for (String place : List.of("// x%s\n", "rule \"a%s\"\n", "Launch( %s )", "%s")) {
      List<Problem> problems =
          problems(RULES, bytes(conditions("$l : Launch()") + place.formatted(hidden)));

      assertThat(problems).extracting(Problem::what).anyMatch(each -> each.contains("U+"));
    }
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    byte[] surrogate = {'/', '/', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};

    assertThat(problems(RULES, surrogate))
        .extracting(Problem::what)
        .contains("the file is not UTF-8");
  }

  @Test
  void readsAnyLineEndsAndAMarkAtTheBegin() throws IOException {
    String sound = conditions("$l : Launch()");
    List<Problem> plain = problems(RULES, bytes(sound));

    assertThat(plain).noneMatch(Problem::isError);
    assertThat(problems(RULES, bytes("\uFEFF" + sound))).isEqualTo(plain);
    assertThat(problems(RULES, bytes(sound.replace("\n", "\r\n")))).isEqualTo(plain);
    assertThat(problems(RULES, bytes(sound.replace("\n", "\r")))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sharing.drl", "hotlines.drl"})
  void answersAFileThatIsCutShort(String file) throws IOException {
    byte[] whole = Files.readAllBytes(BASE.resolve(file));
    for (int length = 0; length < whole.length; length += EVERY_CUT) {
      assertParsed(file, Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sharing.drl", "hotlines.drl"})
  void answersAFileWithAByteFlipped(String file) throws IOException {
    byte[] whole = Files.readAllBytes(BASE.resolve(file));
    for (int at = 0; at < whole.length; at += EVERY_FLIP) {
      for (int bit : new int[] {1, 4, 32}) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) bit;
        assertParsed(file, flipped);
      }
    }
  }

  private static void assertParsed(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertAnswered(RuleParser.parse("mine", new SourceFile(file, file, text)).problems(), text);
  }

  private static void assertAnswered(List<Problem> problems, String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    assertThat(problems).allSatisfy(each -> assertThat(each.remedy()).isNotEmpty());
    for (Problem problem : problems) {
      Place place = problem.place();
      if (place.path().endsWith(".drl") && !place.isWholeFile()) {
        assertThat(place.line()).isLessThanOrEqualTo(lines.size());
      }
    }
  }

  private List<Problem> problems(String file, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("mine"));
    Files.writeString(
        folder.resolve("alternative.yaml"), "title: T\nhypothesis: H.\nbase: agreed\n");
    Files.write(folder.resolve(file), bytes);
    List<Problem> problems = new ArrayList<>();
    try {
      RulePacks.check(BASE, List.of(folder), () -> cards, problems::add);
      return problems;
    } catch (InvalidInput refusal) {
      return refusal.problems();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
