package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.yaml.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds mechanisms that depend on each other in a circle. */
final class Cycles {

  private final Map<String, List<Located<String>>> requires;
  private final Set<String> done = new HashSet<>();
  private final List<String> path = new ArrayList<>();

  Cycles(Map<String, List<Located<String>>> requires) {
    this.requires = requires;
  }

  /** Reports each circle once, at the dependency that closes it. */
  void report(Problems problems) {
    requires.keySet().forEach(id -> visit(id, problems));
  }

  private void visit(String id, Problems problems) {
    if (done.contains(id)) {
      return;
    }
    path.add(id);
    for (Located<String> next : requires.getOrDefault(id, List.of())) {
      int start = path.indexOf(next.value());
      if (start < 0) {
        visit(next.value(), problems);
      } else {
        String circle = String.join(" → ", path.subList(start, path.size())) + " → " + next.value();
        problems.error(
            next.place(),
            "mechanisms require each other in a circle: " + circle,
            "Delete one of these requirements.");
      }
    }
    path.remove(path.size() - 1);
    done.add(id);
  }
}
