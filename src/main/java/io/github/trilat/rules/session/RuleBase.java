package io.github.trilat.rules.session;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.confine.RuleClassLoader;
import io.github.trilat.rules.lint.LintedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/** One Drools rule base out of compiled files, its rules in the order of file and line. */
public final class RuleBase {

  private final KieBase base;
  private final List<RuleCard> cards;
  private final Map<String, RuleCard> byName = new HashMap<>();
  private final Map<String, RuleReach> reaches;

  private RuleBase(KieBase base, List<RuleCard> cards, Map<String, RuleReach> reaches) {
    this.base = base;
    this.cards = List.copyOf(cards);
    this.reaches = reaches;
    cards.forEach(card -> byName.put(card.name(), card));
  }

  /**
   * Builds the base.
   *
   * @param files in the order in which their rules fire, salience being equal
   */
  public static RuleBase of(List<RuleFile> files) {
    Map<String, byte[]> classes = new HashMap<>();
    files.forEach(file -> classes.putAll(file.compiled().classes()));
    RuleClassLoader loader = new RuleClassLoader(classes);
    List<RuleCard> cards = new ArrayList<>();
    Map<String, RuleReach> reaches = new HashMap<>();
    Ordered all = new Ordered();
    for (RuleFile file : files) {
      Map<String, Rule> rules = all.open(loader, file.compiled().model());
      for (LintedRule rule : file.compiled().rules()) {
        all.model.addRule(
            Optional.ofNullable(rules.get(rule.name()))
                .orElseThrow(() -> new IllegalStateException("not compiled: " + rule.name())));
        cards.add(rule.card(file.label()));
        reaches.put(rule.name(), rule.reach());
      }
    }
    return new RuleBase(
        KieBaseBuilder.createKieBaseFromModel(all.model, configuration()), cards, reaches);
  }

  KieBase base() {
    return base;
  }

  List<RuleCard> cards() {
    return cards;
  }

  /** The card of the rule of that name. */
  RuleCard card(String name) {
    return byName.get(name);
  }

  /** What the rule of that name answers and brings about. */
  RuleReach reach(String name) {
    return reaches.get(name);
  }

  private static KieBaseConfiguration configuration() {
    Properties properties = new Properties();
    properties.setProperty("drools.eventProcessingMode", "cloud");
    properties.setProperty("drools.sequential", "false");
    return KieServices.get().newKieBaseConfiguration(properties);
  }

  /** Drools numbers rules within a model, so rules of all files have to stand in a single one. */
  private static final class Ordered {
    private final ModelImpl model = new ModelImpl();

    Map<String, Rule> open(RuleClassLoader loader, String className) {
      Map<String, Rule> rules = new HashMap<>();
      if (className.isEmpty()) {
        return rules;
      }
      try {
        Model part = (Model) loader.loadClass(className).getConstructor().newInstance();
        part.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        part.getGlobals().forEach(this::addGlobal);
        return rules;
      } catch (ReflectiveOperationException | LinkageError e) {
        throw new IllegalStateException("compiled rules do not load: " + className, e);
      }
    }

    private void addGlobal(Global<?> global) {
      if (model.getGlobals().isEmpty()) {
        model.addGlobal(global);
      }
    }
  }
}
