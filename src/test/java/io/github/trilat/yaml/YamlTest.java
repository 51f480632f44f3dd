package io.github.trilat.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    Mapping root = mapping("title: A day\nturns:\n  - {length: '15m'}\n");

    assertThat(root.place()).isEqualTo(at(1, 1, 5));
    assertThat(root.entries().get("turns").at()).isEqualTo(at(2, 1, 5));
    assertThat(root.get("title").orElseThrow().place()).isEqualTo(at(1, 8, 5));
    Sequence turns = (Sequence) root.get("turns").orElseThrow();
    assertThat(turns.place()).isEqualTo(at(3, 3, 1));
    Mapping turn = (Mapping) turns.items().get(0);
    assertThat(turn.place()).isEqualTo(at(3, 5, 1));
    assertThat(turn.get("length").orElseThrow().place()).isEqualTo(at(3, 14, 5));
  }

  @Test
  void columnsCountLettersWhateverTheirBytes() {
    Mapping root = mapping("{한국: 日本, 😀: é}");

    assertThat(root.entries().get("한국").at()).isEqualTo(at(1, 2, 2));
    assertThat(root.entries().get("한국").value().place()).isEqualTo(at(1, 6, 2));
    assertThat(root.entries().get("😀").at()).isEqualTo(at(1, 10, 1));
    assertThat(root.entries().get("😀").value().place()).isEqualTo(at(1, 13, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWay(String end) {
    Mapping root = mapping("a: x" + end + "b: y" + end);

    assertThat(root.entries().get("b").at()).isEqualTo(at(2, 1, 1));
    assertThat(((Scalar) root.get("b").orElseThrow()).text()).isEqualTo("y");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "x, TEXT, x",
        "18, NUMBER, 18",
        "-1.5, NUMBER, -1.5",
        "true, FLAG, true",
        "null, NOTHING, ``",
        "`# nothing`, NOTHING, ``",
        "\"18\", TEXT, 18",
        "'true', TEXT, true",
        "'it''s', TEXT, it's",
        "yes, TEXT, yes",
        "NO, TEXT, NO",
        "2024-05-30, TEXT, 2024-05-30",
        "22:44, TEXT, 22:44",
        "1_000, TEXT, 1_000",
        "0x1F, TEXT, 0x1F",
        "~, TEXT, ~"
      })
  void takesAValueForWhatYaml12SaysItIs(String written, Scalar.Kind kind, String text) {
    Scalar scalar = (Scalar) mapping("a: " + written + "\n").get("a").orElseThrow();

    assertThat(scalar.kind()).isEqualTo(kind);
    assertThat(scalar.text()).isEqualTo(text);
  }

  @Test
  void anEmptyQuotedTextIsText() {
    Scalar scalar = (Scalar) mapping("a: \"\"\n").get("a").orElseThrow();

    assertThat(scalar.kind()).isEqualTo(Scalar.Kind.TEXT);
    assertThat(scalar.quoted()).isTrue();
  }

  @Test
  void aTextOverSeveralLinesIsPlacedAtItsFirst() {
    Mapping root = mapping("a: >-\n  one\n  two\nb: plain text\n  goes on\nc: |\n  x\n");

    assertThat(root.get("a").orElseThrow())
        .isEqualTo(new Scalar(at(1, 4, 2), "one two", Scalar.Kind.TEXT, true));
    assertThat(root.get("b").orElseThrow())
        .isEqualTo(new Scalar(at(4, 4, 10), "plain text goes on", Scalar.Kind.TEXT, false));
    assertThat(((Scalar) root.get("c").orElseThrow()).text()).isEqualTo("x\n");
  }

  @Test
  void partsOfASentenceHavePlaces() {
    Mapping root = mapping("a: one two\nb: 'one two'\nc: 'it''s two'\nd: >-\n  one two\n");

    assertThat(part(root, "a")).isEqualTo(at(1, 8, 3));
    assertThat(part(root, "b")).isEqualTo(at(2, 9, 3));
    assertThat(part(root, "c")).as("an escape shifts columns: the whole").isEqualTo(at(3, 4, 11));
    assertThat(part(root, "d")).as("a block: its sign").isEqualTo(at(4, 4, 2));
  }

  private static Place part(Mapping root, String key) {
    return ((Scalar) root.get(key).orElseThrow()).part(4, 3);
  }

  @Test
  void keepsTheOrderOfKeys() {
    assertThat(mapping("z: 1\na: 2\nm: 3\n").entries().keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void dropsAByteOrderMark() {
    assertThat(mapping("\uFEFFa: 1\n").entries().get("a").at()).isEqualTo(at(1, 1, 1));
  }

  @Test
  void tellsEveryDuplicateKey() {
    Problems problems = new Problems();

    Optional<Node> root = Yaml.read("f", bytes("a: 1\na: 2\nb: {c: 1, c: 2}\na: 3\n"), problems);

    assertThat(root).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::place)
        .containsExactly(at(2, 1, 1), at(3, 11, 1), at(4, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\n&x b: 2\n",
        "a: 1\n!t b: 2\n",
        "*x : 2\n",
        "a: &x\n",
        "- !t\n",
        "a: [&x 1]\n",
        "!t\na: 1\n",
        "a: &x {b: 1}\n",
        "a: !t [1]\n",
        "a: !t\n  b: 1\n"
      })
  void refusesAnchorsAliasesAndTagsWhereverTheyStand(String text) {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes(text), problems)).isEmpty();
    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).what())
        .matches("an? (anchor|alias|tag) \\(.\\) is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? [a]\n: b\n",
        "}",
        "a: ]",
        "%YAML 9.9\n---\na: 1",
        "a: {x: y, , }",
        "a: \"\\xZZ\"",
        "a: ?\n"
      })
  void quotesTheParserWhereThereAreNoPlainWords(String text) {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes(text), problems)).isEmpty();
    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).place().line()).isEqualTo(1);
    assertThat(problems.all().get(0).what() + problems.all().get(0).remedy()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n*x : 2\n", "a: 1\n? [b]\n: 2\n", "a: 1\n? {b: c}\n: 2\n"})
  void refusesAKeyThatIsNoText(String text) {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes(text), problems)).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::what)
        .containsExactly("a key has to be plain text");
    assertThat(problems.all().get(0).place().line()).isEqualTo(2);
  }

  @Test
  void allowsFiftyLevelsAndNoMore() {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes("[".repeat(50) + "]".repeat(50)), problems)).isPresent();
    assertThat(Yaml.read("f", bytes("[".repeat(51) + "]".repeat(51)), problems)).isEmpty();
    assertThat(problems.all()).extracting(Problem::place).containsExactly(at(1, 51, 1));
  }

  @Test
  void survivesAHundredThousandLevels() {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes("{a: ".repeat(100_000)), problems)).isEmpty();
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void refusesAFileOverTheLimit() {
    Problems problems = new Problems();
    byte[] large = bytes("a: >\n" + "  some words\n".repeat(Yaml.MAX_BYTES / 12));

    assertThat(Yaml.read("f", large, problems)).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::what)
        .containsExactly("the file is larger than 4 MiB");
    assertThat(Yaml.read("f", large, 2 * Yaml.MAX_BYTES, new Problems())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFF"})
  void refusesWhatCannotBeSeen(String character) {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes("a: 1\nb: x" + character + "y\n"), problems)).isEmpty();
    assertThat(problems.all()).extracting(Problem::place).containsExactly(at(2, 5, 1));
  }

  @Test
  void refusesAnEndlessLine() {
    Problems problems = new Problems();

    assertThat(Yaml.read("f", bytes("a: " + "x".repeat(99_997)), problems)).isPresent();
    assertThat(Yaml.read("f", bytes("a: 1\nb: " + "x".repeat(99_998)), problems)).isEmpty();
    assertThat(problems.all()).extracting(Problem::place).containsExactly(at(2, 1, 1));
  }

  @Test
  void saysWhereAFileCeasesToBeUtf8() {
    Problems problems = new Problems();

    Yaml.read("f", "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), problems);

    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).place()).isEqualTo(at(2, 7, 1));
  }

  @Test
  void saysThatAFileIsUtf16() {
    for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      Problems problems = new Problems();
      Yaml.read("f", "\uFEFFa: 1\n".getBytes(charset), problems);
      assertThat(problems.all())
          .extracting(Problem::what)
          .containsExactly("the file is UTF-16, not UTF-8");
    }
  }

  @Test
  void refusesATruncatedLetter() {
    Problems problems = new Problems();

    Yaml.read("f", new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x80}, problems);

    assertThat(problems.all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: few missiles|{a: few missiles}",
        "a: [1, 2.5, true]|{a: [1, 2.5, true]}",
        "a: {b: 06:14, c: 2016-01-01}|{a: {b: 06:14, c: 2016-01-01}}",
        "a: 'Missiles: how many'|{a: \"Missiles: how many\"}",
        "a: one, two|{a: \"one, two\"}",
        "a: '[x]'|{a: \"[x]\"}",
        "a: 'say \"no\"'|{a: \"say \\\"no\\\"\"}",
        "a: '- x'|{a: \"- x\"}",
        "a: 'x # y'|{a: \"x # y\"}",
        "a: ''|{a: \"\"}"
      })
  void isWrittenInOneLineAsItCanBeReadAgain(String text, String flow) {
    assertThat(mapping(text).flow()).isEqualTo(flow);
    assertThat(mapping(flow).flow()).isEqualTo(flow);
  }

  private static Mapping mapping(String text) {
    Problems problems = new Problems();
    Optional<Node> root = Yaml.read("f", bytes(text), problems);
    assertThat(problems.all()).isEmpty();
    return (Mapping) root.orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Place at(int line, int column, int length) {
    return new Place("f", line, column, length);
  }
}
