package io.github.trilat.rules.cases;

import java.util.List;

/**
 * A file of cases, such as {@code rules/agreed/tests/sharing.yaml}.
 *
 * @param path as messages show it
 * @param cases in the order of the file
 */
public record CaseFile(String path, List<Case> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }
}
