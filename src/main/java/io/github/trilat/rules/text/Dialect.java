package io.github.trilat.rules.text;

/** What the language of rules fixes: endings of file names, and the names that every rule knows. */
public final class Dialect {

  /** How the name of a rule file ends. */
  public static final String RULE_ENDING = ".drl";

  /** How the name of a decision table ends. */
  public static final String TABLE_ENDING = ".drl.csv";

  /** The package whose facts and constants rules may use. */
  public static final String MODEL = "io.github.trilat.model";

  /** The word with which rules speak to the engine. */
  public static final String RESPOND = "respond";

  private Dialect() {}
}
