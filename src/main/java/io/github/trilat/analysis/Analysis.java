package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Everything that can be said about a run: {@code Analysis.of(chronicle).assessments()}.
 *
 * <p>Times and counts are measured; scores are illustrative, and so is whatever follows from them.
 */
public final class Analysis {
  private final Chronicle chronicle;

  private Analysis(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** The analysis of a chronicle as it stands. */
  public static Analysis of(Chronicle chronicle) {
    return new Analysis(chronicle);
  }

  /** What lies beneath. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /** Who knew what, when and by which path. */
  public FirstMinutes firstMinutes() {
    return new Figures(chronicle).firstMinutes();
  }

  /** Warning lead by own sensors and with sharing. */
  public WarningLead warningLead() {
    return new Figures(chronicle).warningLead();
  }

  /** Where the time of each flight went. */
  public LatencyBudget latencyBudget() {
    return new Budgets(chronicle).all();
  }

  /** Who knew what of each launch, and which knowledge hung on a single path. */
  public Knowledge knowledge() {
    return new Knowers(chronicle).all();
  }

  /** The scores from turn to turn. */
  public Course course() {
    return new Figures(chronicle).course();
  }

  /** Mechanisms available, used, failed. */
  public MechanismUse mechanismUse() {
    return new Uses(chronicle).table();
  }

  /** The objectives with their ratings, in the order of the script. */
  public List<Assessment> assessments() {
    Assessing assessing = new Assessing(chronicle);
    return chronicle.baseline().objectives().stream().map(assessing::assess).toList();
  }

  /** Expected actions and what came of them. */
  public List<Expected> expected() {
    return Expected.all(chronicle);
  }

  /** What helped and what failed. */
  public List<Finding> findings() {
    return new Findings(chronicle).all();
  }

  /** Which injects led to which outcomes. */
  public Story story() {
    return new Storyteller(chronicle).story();
  }

  /** All about one entry; absent for a number that is none, or tells of nothing that happened. */
  public Optional<Particulars> particulars(long entry) {
    return new Detailing(chronicle).of(entry);
  }

  /**
   * Why an objective came out as it did.
   *
   * @param answering the names of the rules that may answer an inject with an action
   */
  public Why why(ObjectivePlan objective, BiFunction<String, Action, List<String>> answering) {
    return new Explaining(chronicle, answering).objective(objective);
  }

  /**
   * Why a country held a track of a launch when it did, or never; absent for an inject that is no
   * launch, or was not delivered.
   */
  public Optional<Why> why(
      Country country, String launch, BiFunction<String, Action, List<String>> answering) {
    return Flight.of(launch, chronicle)
        .map(flight -> new Explaining(chronicle, answering).warned(country, flight));
  }

  /** What a facilitator would say at the end of a turn. */
  public List<Saying> telling(Entry.TurnClosed turn) {
    return new Telling(chronicle).of(turn);
  }
}
