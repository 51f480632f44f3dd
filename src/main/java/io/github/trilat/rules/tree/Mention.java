package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Place;
import java.util.Set;

/**
 * A name in a rule that something outside the rule file has to define.
 *
 * @param units of a parameter, those that it may have here; any, if there are none
 */
public record Mention(Kind kind, String name, Place place, Set<String> units) {
  public Mention {
    units = Set.copyOf(units);
  }

  Mention(Kind kind, String name, Place place) {
    this(kind, name, place, Set.of());
  }

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
