package io.github.trilat.oracle;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.ForwardingDoctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Respond;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** A doctrine whose world is ours, and whose rules are those of stock Drools. */
final class StockDoctrine extends ForwardingDoctrine {
  private final KieBase rules;
  private final Map<String, RuleCard> cards;

  /**
   * Stands before ours.
   *
   * @param rules the same rules, compiled by stock Drools
   */
  StockDoctrine(Doctrine ours, KieBase rules) {
    super(ours);
    this.rules = rules;
    this.cards = ours.rules().stream().collect(Collectors.toMap(RuleCard::name, card -> card));
  }

  @Override
  public Session open(Respond respond) {
    return StockSession.open(rules, respond, this::card);
  }

  private RuleCard card(String name) {
    return Optional.ofNullable(cards.get(name))
        .orElseThrow(() -> new IllegalStateException("a rule that only Drools has: " + name));
  }
}
