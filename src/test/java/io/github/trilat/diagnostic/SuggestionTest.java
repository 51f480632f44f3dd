package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> MECHANISMS =
      List.of("ministry-hotline", "minister-hotline", "hub-relay", "freedom-edge");

  @ParameterizedTest
  @CsvSource({
    "freedom-egde, freedom-edge",
    "FREEDOM-EDGE, freedom-edge",
    "freedomedge, freedom-edge",
    "hub-rely, hub-relay",
    "ministr-hotline, ministry-hotline",
    "ministers-hotline, minister-hotline"
  })
  void findsTheNearest(String written, String meant) {
    assertThat(Suggestion.nearest(written, MECHANISMS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"garden-party", "hub", "x"})
  void findsNothingWhereNothingIsNear(String written) {
    assertThat(Suggestion.nearest(written, MECHANISMS)).isEmpty();
  }

  @Test
  void findsTheOnlyOneThatHoldsAllWords() {
    assertThat(Suggestion.nearest("edge of freedom", MECHANISMS)).isEmpty();
    assertThat(Suggestion.nearest("edge freedom", MECHANISMS)).contains("freedom-edge");
    assertThat(Suggestion.nearest("relay", MECHANISMS)).contains("hub-relay");
    assertThat(Suggestion.nearest("hotline", MECHANISMS)).as("two hold it").isEmpty();
    assertThat(Suggestion.nearest("----", MECHANISMS)).isEmpty();
  }

  @Test
  void theEarlierWinsATie() {
    assertThat(Suggestion.nearest("cat", List.of("bat", "rat"))).contains("bat");
  }

  @Test
  void offersTheNearestElseWhatThereIs() {
    assertThat(Suggestion.remedy("JAPN", List.of("JAPAN", "ROK"), "country"))
        .isEqualTo("Did you mean ‘JAPAN’?");
    assertThat(Suggestion.remedy("x", List.of("JAPAN", "ROK"), "country"))
        .isEqualTo("One of: JAPAN, ROK.");
    assertThat(Suggestion.remedy("x", List.of("JAPAN"), "country"))
        .isEqualTo("The only country: JAPAN.");
    assertThat(Suggestion.remedy("x", List.of(), "country"))
        .isEqualTo("There is no country to name here.");
  }

  @Test
  void listsOnlyTheFirstOfMany() {
    List<String> many = IntStream.range(100, 300).mapToObj(each -> "fact-" + each).toList();

    assertThat(Suggestion.remedy("hearsay", many, "fact"))
        .isEqualTo("There are 200, such as fact-100, fact-101, fact-102.");
  }

  @Property
  void distanceIsSymmetric(
      @ForAll @AlphaChars @StringLength(max = 6) String one,
      @ForAll @AlphaChars @StringLength(max = 6) String other) {
    assertThat(EditDistance.between(one, other, 9)).isEqualTo(EditDistance.between(other, one, 9));
  }

  @Property
  void distanceIsZeroOnlyForEqualWords(
      @ForAll @AlphaChars @StringLength(max = 3) String one,
      @ForAll @AlphaChars @StringLength(max = 3) String other) {
    assertThat(EditDistance.between(one, other, 9) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void oneLetterMoreIsOneAway(
      @ForAll @AlphaChars @StringLength(max = 8) String word,
      @ForAll @AlphaChars @StringLength(value = 1) String letter) {
    String longer =
        word.substring(0, word.length() / 2) + letter + word.substring(word.length() / 2);

    assertThat(EditDistance.between(word, longer, 9)).isEqualTo(1);
  }

  @Test
  void aSwapCountsOnce() {
    assertThat(EditDistance.between("hotlien", "hotline", 9)).isEqualTo(1);
    assertThat(EditDistance.between("abcd", "badc", 9)).isEqualTo(2);
  }

  @Test
  void knowsThingsByTheirTitlesToo() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("real-time-warning-data", "real-time link");
    titles.put("ministry-hotline", "ministry line");

    assertThat(Suggestion.remedy("real-time link", titles, "mechanism"))
        .isEqualTo("Did you mean ‘real-time-warning-data’?");
    assertThat(Suggestion.remedy("ministry lin", titles, "mechanism"))
        .isEqualTo("Did you mean ‘ministry-hotline’?");
    assertThat(Suggestion.remedy("ministry-hotlin", titles, "mechanism"))
        .isEqualTo("Did you mean ‘ministry-hotline’?");
    assertThat(Suggestion.remedy("envoy", titles, "mechanism"))
        .isEqualTo("One of: real-time-warning-data, ministry-hotline.");
  }
}
