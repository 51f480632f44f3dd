package io.github.trilat.coverage;

import static io.github.trilat.coverage.SurveySays.SAYS;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays surveys of several scripts over each other. */
final class Covering {
  private final List<Survey> surveys;
  private final Doctrine doctrine;
  private final Map<String, Part> mechanisms = new LinkedHashMap<>();
  private final Map<String, Part> rules = new LinkedHashMap<>();

  Covering(List<Survey> surveys) {
    if (surveys.isEmpty()) {
      throw new IllegalArgumentException("no script exercises nothing");
    }
    this.surveys = List.copyOf(surveys);
    this.doctrine = surveys.get(0).doctrine();
    for (Survey survey : surveys) {
      survey.mechanisms().forEach((id, part) -> mechanisms.merge(id, part, Part::or));
      survey.rules().forEach((name, part) -> rules.merge(name, part, Part::or));
    }
  }

  Coverage coverage() {
    List<Family> families = families();
    return new Coverage(
        new CoverageFinding(surveys.size(), families).sentence(),
        surveys.stream().map(Survey::script).toList(),
        families);
  }

  private List<Family> families() {
    List<Family> families = new ArrayList<>();
    for (MechanismKind kind : MechanismKind.values()) {
      families.add(family(Phrase.of(kind), Optional.of(kind)));
    }
    families.add(family(Phrase.of(SAYS.noMechanism()), Optional.empty()));
    families.removeIf(family -> family.mechanisms().isEmpty() && family.rules().isEmpty());
    return families;
  }

  private Family family(Phrase title, Optional<MechanismKind> kind) {
    return new Family(
        title,
        doctrine.setting().mechanisms().values().stream()
            .filter(mechanism -> kind.equals(Optional.of(mechanism.kind())))
            .map(mechanism -> mechanisms.get(mechanism.id()))
            .toList(),
        doctrine.rules().stream()
            .filter(rule -> kind.equals(kind(rule)))
            .map(rule -> rules.get(rule.name()))
            .toList());
  }

  private Optional<MechanismKind> kind(RuleCard rule) {
    return Optional.ofNullable(doctrine.setting().mechanisms().get(rule.mechanism()))
        .map(MechanismHistory::kind);
  }
}
