package io.github.trilat.engine;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How the mechanisms respond: rules, ready to fire, and the world they speak of. The engine's only
 * view of a rule pack.
 */
public interface Doctrine {

  /** The packs that it was made of, base first, each with its hash. */
  List<PackId> packs();

  /** Mechanisms, numbers, sensors and indicators. */
  Setting setting();

  /** Every rule, by file and line. */
  List<RuleCard> rules();

  /** What one of these rules answers and can bring about. */
  RuleReach reach(RuleCard rule);

  /**
   * Whether a rule may ask for facts of that kind, after {@code not} as well: what nobody asks for
   * need not be told, such as {@code PastDeed}. Without better knowledge, rules may ask for all.
   */
  default boolean asksFor(Class<? extends Fact> kind) {
    return true;
  }

  /** Opens a session in which rules speak through {@code respond}. */
  Session open(Respond respond);

  /** A rule pack by name and content. */
  record PackId(String name, String hash) {}

  /** The facts of one run and the rules over them; of one thread. */
  interface Session extends AutoCloseable {

    /** Inserts the fact, in place of the one of the same id if there is one. */
    void put(Fact fact);

    /** Removes the fact of that id, if there is one. */
    void remove(String id);

    /**
     * What is told from here on happens at this moment. Rules do not hear of it; whoever follows a
     * run does.
     */
    default void timeIs(int turn, Instant at) {}

    /**
     * Fires every rule whose conditions are newly met, in the order of salience, file and line.
     *
     * @param limit the most firings allowed
     * @param after told of each firing, after its right side has spoken: the rule and the facts it
     *     matched, in the order of its conditions
     * @return how many fired; {@code limit} when it was cut short
     * @throws DoctrineFailure when a rule's right side or the rule engine fails
     */
    int fire(int limit, BiConsumer<RuleCard, List<Fact>> after);

    /**
     * From here on tells of every match of a rule that no longer holds, if a sentence of that rule
     * begins with a {@link io.github.trilat.model.Lasting} word and the rule had fired on it: the
     * rule and the facts that it had matched, in the order of its conditions. A match is told of
     * before the rule fires on the same facts again.
     */
    default void onLapse(BiConsumer<RuleCard, List<Fact>> told) {}

    @Override
    void close();
  }
}
