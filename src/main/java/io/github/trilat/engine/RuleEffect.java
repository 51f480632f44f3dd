package io.github.trilat.engine;

import io.github.trilat.model.Action;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one sentence of a rule can bring about, as far as its text tells.
 *
 * @param actions what it may propose, one of them; none for a score that moves
 * @param brings the facts that come about or change
 * @param about the facts that it answers
 * @param raises whether it moves a score up
 */
public record RuleEffect(
    Set<Action> actions, FactKind brings, List<FactKind> about, boolean raises) {
  public RuleEffect {
    actions = Collections.unmodifiableSet(new TreeSet<>(actions));
    about = List.copyOf(about);
  }
}
