package io.github.trilat.attacks;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.TinyPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small pack with an attack in it. */
final class AttackedPack {

  private final TinyPack pack;

  private AttackedPack(TinyPack pack) {
    this.pack = pack;
  }

  /** Puts the attack into a pack of its own, in place of the mechanisms or besides the rules. */
  static AttackedPack with(Attack attack, Path temp) throws Exception {
    TinyPack pack = TinyPack.in(temp.resolve(attack.name()));
    switch (attack.ending()) {
      case ".make" -> HostileFolder.make(pack.folder(), attack.text());
      case ".yaml" -> pack.with("mechanisms.yaml", attack.text());
      default -> pack.with("attack" + attack.ending(), attack.text());
    }
    return new AttackedPack(pack);
  }

  /** What a check of the pack tells, but for what it would tell without the attack. */
  List<Problem> check() {
    List<Problem> warnings = new ArrayList<>();
    try {
      RulePacks.check(pack.folder(), List.of(), () -> TinyPack.FACTS, warnings::add);
      warnings.removeIf(warning -> warning.place().path().endsWith("mechanisms.yaml"));
      return warnings;
    } catch (InvalidInput refusal) {
      return refusal.problems();
    }
  }

  /** Problems as a user reads them who has the pack in {@code rules}. */
  String print(List<Problem> problems) {
    return new ProblemPrinter(SourceLines.onDisk())
        .print(problems)
        .replace(pack.folder().getParent().toString(), "rules");
  }
}
