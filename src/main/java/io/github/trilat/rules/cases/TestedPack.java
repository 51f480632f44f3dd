package io.github.trilat.rules.cases;

import java.util.List;
import java.util.Optional;

/**
 * What came of the cases of a pack.
 *
 * @param path the pack's folder, as messages show it
 * @param rules how many of its rules were asked about
 * @param files those with a case of such a rule
 * @param gaps what these rules lack
 * @param coverage which of their conditions no case reaches, if that was asked
 */
public record TestedPack(
    String path,
    int rules,
    List<TestedFile> files,
    List<CaseGap> gaps,
    Optional<CaseCoverage> coverage) {
  public TestedPack {
    files = List.copyOf(files);
    gaps = List.copyOf(gaps);
  }

  /** How many cases were run. */
  public int cases() {
    return files.stream().mapToInt(file -> file.results().size()).sum();
  }

  /** How many of them do not hold. */
  public int failures() {
    return files.stream().mapToInt(file -> file.failures().size()).sum();
  }
}
