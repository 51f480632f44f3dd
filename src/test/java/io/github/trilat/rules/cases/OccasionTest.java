package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.source.Sources;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is due on whatever day, the base pack's rules do not contradict each other about it. */
class OccasionTest {

  private static final List<LocalDate> DATES =
      Stream.of("2016-06-10", "2022-06-11", "2024-06-27").map(LocalDate::parse).toList();

  private static final List<Set<IncidentKind>> ABSENCES =
      List.of(
          Set.of(),
          Set.of(IncidentKind.PANDEMIC),
          Set.of(IncidentKind.MINISTER_ABSENT),
          Set.of(IncidentKind.LEADER_ABSENT),
          Set.of(IncidentKind.PANDEMIC, IncidentKind.MINISTER_ABSENT, IncidentKind.LEADER_ABSENT));

  /** What is a mechanism of these kinds, but is never due. */
  private static final Set<String> NEVER_DUE =
      Set.of("commitment-to-consult", "annual-ministers-meeting", "three-way-calls");

  private static Doctrine doctrine;

  /**
   * A meeting or a drill is due.
   *
   * @param hosts of a meeting of their own
   * @param away why somebody cannot come
   */
  private record Due(
      LocalDate date, String mechanism, Set<Country> hosts, Set<IncidentKind> away) {}

  @BeforeAll
  static void load() {
    doctrine = RulePacks.load(Path.of("rules/agreed"), Sources.load(Path.of("seeds")).citable());
  }

  @Test
  void whatIsDueEitherTakesPlaceInOneWayOrIsCalledOff() {
    assertThat(all().filter(due -> answers(due).size() != 1)).isEmpty();
  }

  private static Stream<Due> all() {
    return DATES.stream()
        .flatMap(
            date ->
                ABSENCES.stream()
                    .flatMap(
                        away ->
                            meetingsAndDrills()
                                .flatMap(
                                    id -> hosts(id).map(hosts -> new Due(date, id, hosts, away)))));
  }

  private static Stream<String> meetingsAndDrills() {
    Set<MechanismKind> kinds = Set.of(MechanismKind.CONSULTATION, MechanismKind.DRILL);
    return doctrine.setting().mechanisms().values().stream()
        .filter(each -> kinds.contains(each.kind()))
        .map(MechanismHistory::id)
        .filter(id -> !NEVER_DUE.contains(id));
  }

  /** Only ministers meet on the margins of another event as well. */
  private static Stream<Set<Country>> hosts(String mechanism) {
    return mechanism.equals("trilateral-ministers")
        ? Stream.of(Set.of(), Set.of(Country.JAPAN))
        : Stream.of(Set.of());
  }

  private static List<Fact> facts(Due due) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Occasion("I-01", due.mechanism(), due.hosts(), Instant.EPOCH));
    for (IncidentKind kind : due.away()) {
      facts.add(new Incident(kind.key(), kind, Set.of(Country.ROK), 1, 0, "", true, Instant.EPOCH));
    }
    return CaseWorld.facts(
        doctrine.setting(), due.date(), new CaseGiven(Map.of(), Map.of(), facts));
  }

  /**
   * What happens on the day; a drill that is made up for later was called off on the day, and one
   * that was agreed on is taken up and then held.
   */
  private static List<String> answers(Due due) {
    CaseRecorder recorder = new CaseRecorder();
    List<String> said = new ArrayList<>();
    try (Doctrine.Session session = doctrine.open(recorder.respond())) {
      facts(due).forEach(session::put);
      session.fire(Exercise.FIRINGS_PER_MOMENT, (rule, matched) -> said.addAll(recorder.drain()));
    }
    return said.stream()
        .filter(
            each -> each.matches("(convene|hold|call off|bring) .*") && !each.contains(" after "))
        .map(each -> each.replaceAll("(call off) .*", "$1"))
        .distinct()
        .toList();
  }
}
