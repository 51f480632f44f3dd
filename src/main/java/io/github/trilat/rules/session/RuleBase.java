package io.github.trilat.rules.session;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.model.Fact;
import io.github.trilat.rules.model.DroolsRules;
import io.github.trilat.rules.tree.Reach;
import io.github.trilat.rules.tree.Response;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;

/** The knowledge base of some rule files, its rules in the order of file and line. */
public final class RuleBase {
  private final KieBase base;
  private final List<RuleCard> cards = new ArrayList<>();
  private final Map<String, RuleCard> byName = new HashMap<>();
  private final Map<String, Rule> rules = new HashMap<>();

  private final Set<String> lasting = new HashSet<>();
  private final Set<Class<?>> askedFor = new HashSet<>();

  private RuleBase(List<RuleFile> files) {
    List<Rule> all = new ArrayList<>();
    for (RuleFile file : files) {
      for (Rule rule : file.rules()) {
        RuleCard card = rule.card(file.label());
        all.add(rule);
        cards.add(card);
        byName.put(rule.name(), card);
        rules.put(rule.name(), rule);
        rule.patterns().forEach(pattern -> askedFor.add(pattern.type()));
        if (rule.responses().stream().anyMatch(Response::isLasting)) {
          lasting.add(rule.name());
        }
      }
    }
    this.base = DroolsRules.of(all);
  }

  /**
   * Builds it.
   *
   * @param files in the order in which their rules fire, salience being equal; in order
   */
  public static RuleBase of(List<RuleFile> files) {
    return new RuleBase(files);
  }

  /** Whether the rule engine takes the rule by itself, whatever it fails with. */
  public static boolean takes(Rule rule) {
    try {
      DroolsRules.of(List.of(rule));
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  KieBase base() {
    return base;
  }

  List<RuleCard> cards() {
    return List.copyOf(cards);
  }

  /** The card of the rule of that name. */
  RuleCard card(String name) {
    return byName.get(name);
  }

  /** Whether a sentence of that rule holds as long as its conditions. */
  boolean isLasting(String name) {
    return lasting.contains(name);
  }

  /** Whether a condition of any rule asks for facts of that kind. */
  boolean asksFor(Class<? extends Fact> kind) {
    return askedFor.contains(kind);
  }

  /** What the rule of that name answers and brings about. */
  RuleReach reach(String name) {
    return Reach.of(rules.get(name));
  }
}
