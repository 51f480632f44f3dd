package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;
import java.time.LocalDate;
import java.util.List;

/**
 * A script of a few lines inside another file, as in a case of a rule pack.
 *
 * <pre>{@code
 * injects:
 *   - {id: I-01, at: turn 1 + 00:00, type: missile-salvo, count: 2, range: 350 km, apogee: 100 km}
 * }</pre>
 *
 * <p>Its {@code injects} and {@code decisions} are those of a scenario file, and so are its {@code
 * turns}; without any it is a single turn of a day, from 09:00.
 */
public final class ShortScenario {

  private static final String NO_FILE = "";

  private ShortScenario() {}

  /**
   * Reads a short script; what is wrong with it goes to the problems of the file around it.
   *
   * @param title what it is called
   * @param date the day it is about
   */
  public static Scenario read(Fields fields, String title, LocalDate date, Names names) {
    Context context = new Context(names, fields.problems());
    Timeline timeline =
        fields.writes("turns") ? TurnReader.read(fields, date) : TurnReader.singleDay(title, date);
    List<InjectDraft> injects =
        fields.groups("injects", new InjectReader(context, timeline)::read);
    List<DecisionPoint> decisions =
        fields.optionalGroups("decisions", new DecisionReader(context, timeline)::read);
    Scenario scenario =
        new Scenario(
            title,
            NO_FILE,
            title,
            "",
            date,
            List.of(),
            timeline.turns(),
            List.of(),
            new Schedule(timeline, decisions).resolve(injects),
            decisions,
            context.references().places());
    context.references().check();
    return scenario;
  }
}
