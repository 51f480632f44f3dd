package io.github.trilat.reference;

import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of an entry, where some may be missing. */
final class Parts {
  private Parts() {}

  @SafeVarargs
  static List<Part> of(List<? extends Part>... lists) {
    List<Part> all = new ArrayList<>();
    for (List<? extends Part> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
