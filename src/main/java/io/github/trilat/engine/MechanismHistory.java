package io.github.trilat.engine;

import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * A mechanism through the years, such as the Japan–ROK pact: active in 2016, under notice and then
 * conditional in 2019, active in 2023.
 *
 * @param id its name in files
 * @param title its name in sentences
 * @param kind what it is for
 * @param members who takes part, in the order Japan, ROK, US
 * @param requires ids of the mechanisms without which it does not work
 * @param history dated statuses, earliest first
 * @param practises ids of other drills that holding this one keeps in practice as well
 * @param held dates on which a drill was held before any exercise begins, earliest first
 */
public record MechanismHistory(
    String id,
    String title,
    MechanismKind kind,
    List<Country> members,
    List<String> requires,
    List<Dated> history,
    List<String> practises,
    List<Held> held) {
  public MechanismHistory {
    members = List.copyOf(members);
    requires = List.copyOf(requires);
    history = List.copyOf(history);
    practises = List.copyOf(practises);
    held = List.copyOf(held);
  }

  /** The same with another history. */
  public MechanismHistory with(List<Dated> other, List<Held> heldOn) {
    return new MechanismHistory(id, title, kind, members, requires, other, practises, heldOn);
  }

  /** A status from a day on, with the fact cards that say so. */
  public record Dated(LocalDate from, Status status, List<String> sources) {
    public Dated {
      sources = List.copyOf(sources);
    }
  }

  /** A drill held on a day, with the fact cards that say so. */
  public record Held(LocalDate on, List<String> sources) {
    public Held {
      sources = List.copyOf(sources);
    }
  }

  /** Whether there is never anything of it, as where an alternative switches it off. */
  public boolean isOff() {
    return history.stream().allMatch(dated -> dated.status() == Status.ABSENT);
  }

  /** The status on a day; {@link Status#ABSENT} since ever before the first dated one. */
  public Dated on(LocalDate day) {
    Dated found = new Dated(LocalDate.MIN, Status.ABSENT, List.of());
    for (Dated dated : history) {
      if (!dated.from().isAfter(day)) {
        found = dated;
      }
    }
    return found;
  }
}
