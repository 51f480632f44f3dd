package io.github.trilat.coverage;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run's journal tells of.
 *
 * @param rules names of the rules that something came of
 * @param mechanisms ids of those that were used, failed, changed or called off, and of those that
 *     one of them stands on
 * @param statuses of the others, in words, by id
 */
record Evidence(Set<String> rules, Set<String> mechanisms, Map<String, Phrase> statuses) {

  static Evidence of(Chronicle run, Map<String, MechanismHistory> histories) {
    MechanismUse use = Analysis.of(run).mechanismUse();
    Set<String> mechanisms = new HashSet<>();
    use.rows().forEach(row -> add(row.id(), histories, mechanisms));
    return new Evidence(
        run.entries().stream()
            .flatMap(entry -> because(entry).stream())
            .map(Because::rule)
            .collect(Collectors.toSet()),
        mechanisms,
        use.quiet().stream()
            .collect(Collectors.toMap(MechanismUse.Row::id, MechanismUse.Row::status)));
  }

  private static void add(
      String mechanism, Map<String, MechanismHistory> histories, Set<String> mechanisms) {
    if (mechanisms.add(mechanism)) {
      histories.get(mechanism).requires().forEach(each -> add(each, histories, mechanisms));
    }
  }

  private static List<Because> because(Entry entry) {
    if (entry instanceof Entry.Overruled overruled) {
      return List.of(overruled.proposal(), overruled.because());
    } else if (entry instanceof Entry.Reasoned reasoned) {
      return List.of(reasoned.because());
    }
    return List.of();
  }
}
