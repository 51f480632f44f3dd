package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final Pattern RULE = Pattern.compile("font-weight:(\\d+);.*?base64,([^)]*)\\)");

  @Test
  void theStyleSheetCarriesBothFiles() {
    List<MatchResult> rules = RULE.matcher(Fonts.css()).results().toList();
    assertThat(rules).extracting(rule -> rule.group(1)).containsExactly("400", "600");
    assertThat(rules.get(0).group(2)).isNotEqualTo(rules.get(1).group(2));
    assertThat(Fonts.css().length()).isLessThan(80_000);
  }

  /** The widths are those that fontTools reads from the files: A 1296, o 1237, → 2000 of 2048. */
  @Test
  void measuresAsTheFileSays() {
    assertThat(Fonts.width(Fonts.PLAIN.deriveFont(2048f), "A")).isEqualTo(1296);
    assertThat(Fonts.width(Fonts.PLAIN.deriveFont(2048f), "oo")).isEqualTo(2 * 1237);
    assertThat(Fonts.width(Fonts.PLAIN.deriveFont(2048f), "→")).isEqualTo(2000);
  }

  @Test
  void lettersThatItLacksAreSquaresOnEveryMachine() {
    assertThat(Fonts.width(Fonts.LABEL, "발射")).isEqualTo(28);
    assertThat(Fonts.width(Fonts.LABEL, "A발") - Fonts.width(Fonts.LABEL, "A")).isEqualTo(14);
  }

  @Test
  void saysThatTheMachineHasNoFontForALetter() {
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    Fonts.draw(image.createGraphics(), Fonts.LABEL, "A\udb80\udc00", 2, 15);
    assertThat(Charts.lackedLetters()).isTrue();
  }

  @Test
  void hasEverySignThatChartsWrite() {
    String signs = "AZaz09 –—·×−≥≤→←✓✕±’“”…ōé,:;()+%/";
    assertThat(Fonts.PLAIN.canDisplayUpTo(signs)).isEqualTo(-1);
    assertThat(Fonts.BOLD.canDisplayUpTo(signs)).isEqualTo(-1);
  }
}
