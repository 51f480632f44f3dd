package io.github.trilat.document;

import io.github.trilat.model.Country;
import io.github.trilat.words.Mark;
import java.util.Locale;

/** What a stretch of text is, so that each medium can show it in its own way. */
public enum Style implements Mark {
  /** Something to be typed, or a part of a file. */
  CODE(""),
  /** Beside the point. */
  DIM("\u001b[2m"),
  STRONG("\u001b[1m"),
  /** The head of an inject. */
  INJECT("\u001b[1;7m"),
  /** What broke. */
  FAILURE("\u001b[1;4m"),
  JAPAN("\u001b[1;38;2;0;114;178m"),
  ROK("\u001b[1;38;2;230;159;0m"),
  US("\u001b[1;38;2;0;158;115m");

  private final String escape;

  Style(String escape) {
    this.escape = escape;
  }

  /** A country's own. */
  public static Style of(Country country) {
    return switch (country) {
      case JAPAN -> JAPAN;
      case ROK -> ROK;
      case US -> US;
    };
  }

  @Override
  public boolean isWhole() {
    return this == CODE;
  }

  /** What switches it on at a terminal; may be empty. */
  String escape() {
    return escape;
  }

  /** Its class in a style sheet. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
