package io.github.trilat.rules.session;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.lint.LintedRule;
import io.github.trilat.rules.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
    return of(files, new LoadedFiles());
  }

  /**
   * The same.
   *
   * @param loaded has the classes of these files, or loads them
   */
  public static RuleBase of(List<RuleFile> files, LoadedFiles loaded) {
    List<RuleCard> cards = new ArrayList<>();
    Map<String, RuleReach> reaches = new HashMap<>();
    // Drools numbers rules within a model, so rules of all files have to stand in a single one.
    ModelImpl all = new ModelImpl();
    Map<SourceFile, LoadedFile> bySource = loaded.of(files);
    bySource.values().stream()
        .flatMap(file -> file.globals().stream())
        .findAny()
        .ifPresent(all::addGlobal);
    for (RuleFile file : files) {
      LoadedFile own = bySource.get(file.source());
      for (LintedRule rule : file.compiled().rules()) {
        all.addRule(own.rule(rule.name()));
        cards.add(rule.card(file.label()));
        reaches.put(rule.name(), rule.reach());
      }
    }
    return new RuleBase(
        KieBaseBuilder.createKieBaseFromModel(all, configuration()), cards, reaches);
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
}
