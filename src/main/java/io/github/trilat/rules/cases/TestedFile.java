package io.github.trilat.rules.cases;

import java.util.List;
import java.util.function.Predicate;

/**
 * What came of the cases of a file.
 *
 * @param path as messages show it
 * @param results in the order of the file
 */
public record TestedFile(String path, List<CaseResult> results) {
  public TestedFile {
    results = List.copyOf(results);
  }

  /** Runs the cases of the rules that are asked about. */
  public static TestedFile of(CaseFile file, CaseRunner runner, Predicate<String> wanted) {
    return new TestedFile(
        file.path(),
        file.cases().stream().filter(each -> wanted.test(each.rule())).map(runner::run).toList());
  }

  /** The cases that do not hold. */
  public List<CaseResult> failures() {
    return results.stream().filter(each -> !each.passed()).toList();
  }
}
