package io.github.trilat.report;

import io.github.trilat.chart.Fonts;
import io.github.trilat.chart.Palette;
import io.github.trilat.model.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The style sheets of HTML pages: the charts' own fonts and the countries' own colours. */
final class StyleSheet {
  private StyleSheet() {}

  static String text() {
    StringBuilder css = new StringBuilder(Fonts.css());
    css.append("body { font-family: ").append(Fonts.family()).append("; }\n");
    for (Country country : Country.values()) {
      css.append('.').append(country.name().toLowerCase(Locale.ROOT));
      css.append(" { border-bottom: 2px solid ").append(Palette.css(country)).append("; }\n");
    }
    return css.append(resource("after-action.css")).toString();
  }

  /** The same as an element of a page. */
  static String inPage() {
    return "<style>\n" + text() + "</style>";
  }

  /** The same with what only the reference needs. */
  static String reference() {
    return text() + resource("reference.css");
  }

  private static String resource(String name) {
    try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
