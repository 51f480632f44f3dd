package io.github.trilat.rules.text;

/** A name in a rule that something outside the rule file has to define. */
public record Mention(Kind kind, String name, Span span) {

  /** What the name is a name of. */
  public enum Kind {
    FACT("fact card"),
    MECHANISM("mechanism"),
    PARAMETER("parameter"),
    INDICATOR("indicator"),
    SCORE("kind of indicator"),
    SENSOR("sensor"),
    TOPIC("topic of a decision"),
    OPTION("option of a decision");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in a message. */
    public String word() {
      return word;
    }
  }
}
