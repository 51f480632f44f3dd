package io.github.trilat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Journal;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In every shipped scenario, by the agreed rules and by every shipped alternative, our rules fire
 * as those of stock Drools do: the same rules on the same facts in the same order, saying the same.
 * Whole journals are the same to the byte.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StockAgreementTest {
  private static final int MOST_REORDERED = 3;
  private static final int FEWEST_MOMENTS = 10_000;
  private static final int FEWEST_MATCHES = 7_000;
  private static final int FEWEST_RULES = 120;

  private final Tally tally = new Tally();

  static Stream<Arguments> runs() throws IOException {
    List<Path> scenarios = ShippedRuns.scenarios();
    return Stack.all().stream()
        .flatMap(stack -> scenarios.stream().map(file -> Arguments.of(file, stack)));
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("runs")
  void bothFireTheSame(Path file, Stack stack) {
    Doctrine both = stack.both(tally);
    Scenario scenario = ShippedRuns.run(file, both).scenario();

    new Exercise(scenario, both, Orders.nominal(scenario.start()), entry -> {}).run();

    assertThat(tally.drainFirst()).isEmpty();
  }

  @Order(2)
  @Test
  void thatWasNotNothing() {
    System.out.println("Shipped scenarios " + tally);

    assertThat(tally.moments()).isGreaterThan(FEWEST_MOMENTS);
    assertThat(tally.reordered()).isLessThanOrEqualTo(MOST_REORDERED);
    assertThat(tally.matches()).isGreaterThan(FEWEST_MATCHES);
    assertThat(tally.rules()).hasSizeGreaterThan(FEWEST_RULES);
  }

  static Stream<Arguments> orders() throws IOException {
    List<OptionalLong> seeds =
        Stream.concat(
                Stream.of(OptionalLong.empty()), LongStream.of(1, 2).mapToObj(OptionalLong::of))
            .toList();
    return ShippedRuns.scenarios().stream()
        .flatMap(file -> seeds.stream().map(seed -> Arguments.of(file, seed)));
  }

  @Order(3)
  @ParameterizedTest
  @MethodSource("orders")
  void bothWriteTheSameJournal(Path file, OptionalLong seed) {
    String ours = journal(file, Stack.agreed().ours(), seed);
    String stock = journal(file, Stack.agreed().stock(), seed);

    assertThat(Difference.first("lines", ours.lines().toList(), stock.lines().toList())).isEmpty();
    assertThat(ours.equals(stock)).isTrue();
    assertThat(ours.lines()).hasSizeGreaterThan(10);
  }

  private static String journal(Path file, Doctrine doctrine, OptionalLong seed) {
    Scenario scenario = ShippedRuns.run(file, doctrine).scenario();
    Orders orders =
        new Orders("test", scenario.start(), seed, new TreeMap<>(), List.of(), List.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Exercise(scenario, doctrine, orders, Journal.writer(bytes)).run();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
