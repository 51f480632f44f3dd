package io.github.trilat.engine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule answers and what it can bring about, read off its text without running it.
 *
 * <p>It errs on the side of more: a condition that the text does not settle counts as met. So what
 * is out of reach by this is out of reach indeed.
 *
 * @param needs the facts without which it never fires
 * @param mechanisms ids of all mechanisms that it names
 * @param effects one for each sentence that can change anything
 */
public record RuleReach(List<FactKind> needs, Set<String> mechanisms, List<RuleEffect> effects) {

  /** Of a rule that nothing is known of. */
  public static final RuleReach NOTHING = new RuleReach(List.of(), Set.of(), List.of());

  public RuleReach {
    needs = List.copyOf(needs);
    mechanisms = Collections.unmodifiableSet(new TreeSet<>(mechanisms));
    effects = List.copyOf(effects);
  }
}
