package io.github.trilat.model;

/** How strongly a joint statement speaks, weakest first. */
public enum Strength {
  CONCERN("concern"),
  CONDEMNATION("condemnation"),
  COMMITMENT("next steps agreed");

  private final String title;

  Strength(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
