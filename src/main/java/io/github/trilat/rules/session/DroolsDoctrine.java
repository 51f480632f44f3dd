package io.github.trilat.rules.session;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.util.List;

/** A pack's rules as the engine sees them. Sessions may be open in several threads, one each. */
public final class DroolsDoctrine implements Doctrine {

  private final List<PackId> packs;
  private final Setting setting;
  private final RuleBase rules;

  /** A doctrine of those packs, their setting and their rules. */
  public DroolsDoctrine(List<PackId> packs, Setting setting, RuleBase rules) {
    this.packs = List.copyOf(packs);
    this.setting = setting;
    this.rules = rules;
  }

  @Override
  public List<PackId> packs() {
    return packs;
  }

  @Override
  public Setting setting() {
    return setting;
  }

  @Override
  public List<RuleCard> rules() {
    return rules.cards();
  }

  @Override
  public RuleReach reach(RuleCard rule) {
    return rules.reach(rule.name());
  }

  @Override
  public boolean asksFor(Class<? extends Fact> kind) {
    return rules.asksFor(kind);
  }

  @Override
  public Session open(Respond respond) {
    return DroolsSession.open(rules, respond);
  }
}
