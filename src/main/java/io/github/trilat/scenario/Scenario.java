package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * An exercise as scripted, such as the eighteen-missile salvo of 30 May 2024.
 *
 * @param id the file's name without its ending
 * @param hash SHA-256 of the file's bytes, in hexadecimal
 * @param title what it is called
 * @param summary two or three sentences for the room
 * @param date the day it is about
 * @param sources ids of the fact cards it stands on
 * @param turns in order, at least one
 * @param objectives what the exercise tests
 * @param injects in order of the file
 * @param decisions in order of the file
 * @param places where the ids of objectives, injects and decisions are written, for messages; under
 *     the empty id, where the turns are
 */
public record Scenario(
    String id,
    String hash,
    String title,
    String summary,
    LocalDate date,
    List<String> sources,
    List<Turn> turns,
    List<Objective> objectives,
    List<Inject> injects,
    List<DecisionPoint> decisions,
    Map<String, Place> places) {

  /** Local time of Seoul and Tokyo, in which files, log and report speak. */
  public static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);

  public Scenario {
    sources = List.copyOf(sources);
    turns = List.copyOf(turns);
    objectives = List.copyOf(objectives);
    injects = List.copyOf(injects);
    decisions = List.copyOf(decisions);
    places = Map.copyOf(places);
  }

  /** The day on which the first turn starts. */
  public LocalDate start() {
    return dayOf(turns.get(0).starts());
  }

  /** The day on which the last turn ends. */
  public LocalDate end() {
    return dayOf(turns.get(turns.size() - 1).ends());
  }

  /** The local day of an instant. */
  public static LocalDate dayOf(Instant at) {
    return at.atOffset(LOCAL).toLocalDate();
  }
}
