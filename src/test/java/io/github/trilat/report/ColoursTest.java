package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.chart.Palette;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Terminal;
import io.github.trilat.model.Country;
import io.github.trilat.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A country has the same colour on a terminal and in charts. */
class ColoursTest {

  @ParameterizedTest
  @EnumSource
  void aCountryHasOneColour(Country country) {
    StringWriter text = new StringWriter();
    new Terminal(new PrintWriter(text), true, Words.ENGLISH)
        .show(new Paragraph(Who.country(country)));
    int rgb = Integer.parseInt(Palette.css(country).substring(1), 16);

    assertThat(text.toString())
        .contains("38;2;%s;%s;%sm".formatted(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
  }
}
