package io.github.trilat.retrace;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.RuleBook;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.scenario.Names;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios that are shipped, by the agreed rules and by alternatives. */
public final class ShippedRuns {
  /** The agreed rules. */
  public static final Path BASE = Path.of("rules/agreed");

  private static final Sources SOURCES = Sources.load(Path.of("seeds"));

  private ShippedRuns() {}

  public static List<Path> scenarios() throws IOException {
    return in("scenarios");
  }

  public static List<Path> alternatives() throws IOException {
    return in("rules/alternatives");
  }

  private static List<Path> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.sorted().toList();
    }
  }

  public static List<Path> folders(String... alternatives) {
    return Stream.of(alternatives).map(Path.of("rules/alternatives")::resolve).toList();
  }

  public static Doctrine doctrine(List<Path> alternatives) {
    return RulePacks.load(BASE, alternatives, SOURCES::citable, warning -> {});
  }

  static RuleBook book(List<Path> alternatives) {
    return RulePacks.book(BASE, alternatives);
  }

  public static PastRun run(Path file, Doctrine doctrine) {
    Setting setting = doctrine.setting();
    Names names =
        new Names(
            setting.mechanismTitles(),
            setting.indicatorNames(),
            SOURCES.citable(),
            setting.parameters().keySet(),
            setting.topics());
    Scenario scenario = ScenarioReader.read(file, names, warning -> {});
    return new PastRun(scenario, doctrine, Orders.nominal(scenario.start()), "journal");
  }
}
