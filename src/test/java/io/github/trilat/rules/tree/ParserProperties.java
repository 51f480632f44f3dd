package io.github.trilat.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.model.DroolsRules;
import io.github.trilat.rules.text.RuleText;
import io.github.trilat.rules.text.Scanner;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.text.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in a rule file, the parser answers with places in it, never with an exception.
 */
class ParserProperties {

  private static final String SOUND =
      """
      // How a track travels.
      rule "The link carries a track"
        @source( "fact-one, fact-two" )
        @mechanism( "real-time-link" )
        salience -1 no-loop
      when
        $link  : Mechanism( id == "real-time-link", usable )
        $track : Track( $holder : country, objects > 1 || at.isAfter( $link.at ) )
        Partner( $other : country not in ( $holder, Country.US ) )
        not( Notice( country == $other ) and exists Launch() )
      then
        respond.share( $track ).with( $other ).over( $link );
      end
      """;

  private static final List<String> WORDS =
      List.of(
          "rule",
          "\"a\"",
          "when",
          "then",
          "end",
          "@",
          "source",
          "(",
          ")",
          "$a",
          ":",
          "Track",
          "Country",
          ".",
          "US",
          "==",
          "in",
          "not",
          "exists",
          "contains",
          "country",
          "members",
          "respond",
          "share",
          "with",
          ";",
          ",",
          "1",
          "-",
          "salience",
          "or",
          "&&",
          "\n",
          "import",
          "'",
          "\"",
          "/*",
          "//",
          "é",
          "this",
          "from",
          "at",
          "isBefore");

  @Property(tries = 2000)
  void answersAnyRowOfWords(@ForAll("rowsOfWords") String text) {
    lint(text);
  }

  @Property(tries = 2000)
  void answersAnySlipInASoundRule(@ForAll("slips") String text) {
    lint(text);
  }

  @Test
  void answersEverySingleSlip() {
    SourceFile sound = new SourceFile("a.drl", "a.drl", SOUND);
    for (Token token :
        Scanner.scan(RuleText.read(sound, new Problems()).orElseThrow(), new Problems())) {
      String before = SOUND.substring(0, token.offset());
      lint(before + SOUND.substring(token.end()));
      lint(before);
      WORDS.forEach(word -> lint(before + word + SOUND.substring(token.end())));
      WORDS.forEach(word -> lint(before + word + " " + SOUND.substring(token.offset())));
    }
  }

  @Provide
  Arbitrary<String> rowsOfWords() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> slips() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, SOUND.length() - 1);
    Arbitrary<Integer> gone = Arbitraries.integers().between(0, 12);
    Arbitrary<String> put =
        Arbitraries.of(WORDS).list().ofMaxSize(3).map(all -> String.join(" ", all));
    return Combinators.combine(place, gone, put)
        .as(
            (at, length, words) ->
                SOUND.substring(0, at)
                    + words
                    + SOUND.substring(Math.min(SOUND.length(), at + length)));
  }

  private static void lint(String text) {
    SourceFile file = new SourceFile("a.drl", "a.drl", text);
    RuleFile read = RuleParser.parse("pack", file);
    boolean sound = read.problems().stream().noneMatch(Problem::isError);
    if (sound) {
      read.rules().forEach(Reach::of);
      DroolsRules.of(read.rules());
    }
    read.problems().stream().map(Problem::place).forEach(place -> assertWithin(file, place));
  }

  private static void assertWithin(SourceFile file, Place place) {
    if (!place.isWholeFile()) {
      String line = file.lines().get(place.line() - 1);
      assertThat(place.column() + place.length() - 2).isLessThanOrEqualTo(line.length());
    }
  }
}
