package io.github.trilat.analysis;

import io.github.trilat.analysis.Knowledge.Arrival;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.analysis.Knowledge.Row;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws up who knew what; each launch costs what was done about it, not the whole journal. */
final class Knowers {
  private final Chronicle chronicle;
  private final Map<String, List<Entry.Response>> counts;

  Knowers(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.counts = counts();
  }

  Knowledge all() {
    List<Launch> launches = Flight.all(chronicle).stream().map(this::launch).toList();
    Headline headline = KnowledgeWords.of(launches);
    return new Knowledge(headline.words(), headline.about(), launches);
  }

  private Launch launch(Flight flight) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(Fact.CUE, flight, flight::cues));
    rows.add(
        row(
            Fact.TRACK,
            flight,
            country -> flight.tracks(country).stream().map(Flight.Knowing::response).toList()));
    List<Entry.Response> agreed = counts.getOrDefault(flight.plotted().launch(), List.of());
    if (!agreed.isEmpty()) {
      rows.add(
          row(
              Fact.COUNT,
              flight,
              country -> agreed.stream().filter(each -> each.by().contains(country)).toList()));
    }
    return new Launch(
        flight.plotted().launch(),
        flight.name(),
        flight.label(),
        flight.since(flight.plotted().firstLanding()),
        flight.plotted().failed(),
        rows);
  }

  private Row row(Fact fact, Flight flight, Function<Country, List<Entry.Response>> reached) {
    return new Row(
        fact,
        Arrays.stream(Country.values())
            .map(country -> cell(flight, country, reached.apply(country)))
            .toList());
  }

  private Cell cell(Flight flight, Country country, List<Entry.Response> reached) {
    return new Cell(
        country,
        flight.since(flight.plotted().firstLanding()),
        reached.stream()
            .map(each -> new Arrival(flight.since(each.at()), Way.of(each, chronicle)))
            .toList());
  }

  /** Agreed counts by launch: they answer a claim about it. */
  private Map<String, List<Entry.Response>> counts() {
    Map<String, List<Entry.Response>> byLaunch = new HashMap<>();
    chronicle
        .all(Entry.Response.class)
        .filter(response -> response.action() == Action.COUNT_RECONCILED)
        .forEach(
            response ->
                chronicle
                    .inject(response.about())
                    .map(claim -> claim.inject().event())
                    .filter(Event.CountReport.class::isInstance)
                    .map(claim -> ((Event.CountReport) claim).launch())
                    .ifPresent(
                        id ->
                            byLaunch.computeIfAbsent(id, any -> new ArrayList<>()).add(response)));
    return byLaunch;
  }
}
