package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Fact;
import java.nio.file.Path;

/** One rule of given conditions in a session of its own. */
final class Trial implements AutoCloseable {
  private static final int MOST = 1000;

  private final Doctrine.Session session;

  private Trial(Doctrine doctrine) {
    this.session = doctrine.open(new Spoken().respond());
  }

  /** The rule with these conditions, over no facts yet. */
  static Trial of(Path temp, String conditions) {
    return new Trial(pack(temp, conditions).load());
  }

  /** What is said about a rule with these conditions; nothing, if it is in order. */
  static String refusal(Path temp, String conditions) {
    return refusal(temp, pack(temp, conditions));
  }

  /** What is said about the pack; nothing, if it is in order. */
  static String refusal(Path temp, TinyPack pack) {
    try {
      pack.load();
      return "";
    } catch (InvalidInput invalid) {
      return new ProblemPrinter(SourceLines.onDisk())
          .print(invalid.problems())
          .replace(temp.toString(), "rules");
    }
  }

  private static TinyPack pack(Path temp, String conditions) {
    return TinyPack.withoutRulesIn(temp)
        .with(
            "trial.drl",
            """
            rule "Trial"
              @source( "fact-one" )
            when
              %s
            then
            end
            """
                .formatted(conditions));
  }

  Trial put(Fact... facts) {
    Facts.put(session, facts);
    return this;
  }

  Trial remove(String id) {
    session.remove(id);
    return this;
  }

  /** How often the rule is newly met. */
  int met() {
    return session.fire(MOST, (rule, facts) -> {});
  }

  @Override
  public void close() {
    session.close();
  }
}
