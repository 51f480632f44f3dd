package io.github.trilat.rules.cases;

import io.github.trilat.model.Status;
import io.github.trilat.rules.pack.YamlLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How a case says that a mechanism stands: {@code usable}, {@code out}, or a status such as {@code
 * testing}.
 *
 * @param word the word in files
 * @param status the status that it gives; without one, the mechanism keeps its own
 * @param works whether it works, whatever it requires; without it, status and requirements decide
 */
record CaseState(String word, Optional<Status> status, Optional<Boolean> works) {

  /** Of a mechanism that the case does not speak of. */
  static final CaseState AS_DATED = new CaseState("", Optional.empty(), Optional.empty());

  /** All that a file may say. */
  static final List<CaseState> ALL = all();

  private static List<CaseState> all() {
    List<CaseState> all = new ArrayList<>();
    all.add(new CaseState("usable", Optional.empty(), Optional.of(true)));
    all.add(new CaseState("out", Optional.empty(), Optional.of(false)));
    Arrays.stream(Status.values())
        .map(status -> new CaseState(YamlLists.key(status), Optional.of(status), Optional.empty()))
        .forEach(all::add);
    return Collections.unmodifiableList(all);
  }
}
