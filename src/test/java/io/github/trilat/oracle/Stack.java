package io.github.trilat.oracle;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.retrace.ShippedRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Shipped rules, by us and by stock Drools.
 *
 * @param folder of its uppermost pack
 */
record Stack(Path folder, Doctrine ours, Doctrine stock) {
  private static final Map<Path, Stack> LOADED = new ConcurrentHashMap<>();

  /** The agreed rules alone. */
  static Stack agreed() {
    return LOADED.computeIfAbsent(ShippedRuns.BASE, base -> load(base, List.of()));
  }

  /** The agreed rules alone, and below each shipped alternative. */
  static List<Stack> all() throws IOException {
    return Stream.concat(
            Stream.of(agreed()),
            ShippedRuns.alternatives().stream()
                .map(each -> LOADED.computeIfAbsent(each, top -> load(top, List.of(top)))))
        .toList();
  }

  private static Stack load(Path folder, List<Path> alternatives) {
    Doctrine ours = ShippedRuns.doctrine(alternatives);
    return new Stack(
        folder, ours, new StockDoctrine(ours, StockRules.of(ShippedRuns.BASE, alternatives)));
  }

  /** Both side by side. */
  Doctrine both(Consumer<Moment> moments) {
    return new Beside(ours, stock, moments);
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }
}
