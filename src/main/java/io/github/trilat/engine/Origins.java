package io.github.trilat.engine;

import io.github.trilat.model.AgendaItem;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Call;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.model.Position;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Track;
import io.github.trilat.model.Withdrawal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What facts go back to: the inject or decision that lies behind each. */
final class Origins {
  private static final Map<Class<? extends Fact>, Function<Fact, String>> KINDS = new HashMap<>();

  static {
    kind(AgendaItem.class, AgendaItem::inject);
    kind(AgreedCount.class, AgreedCount::launch);
    kind(Alert.class, Alert::launch);
    kind(Call.class, Call::about);
    kind(Consultation.class, Consultation::about);
    kind(Correction.class, Correction::launch);
    kind(CountClaim.class, CountClaim::launch);
    kind(Cue.class, Cue::launch);
    kind(Decision.class, Decision::decision);
    kind(Drill.class, Drill::occasion);
    kind(Landing.class, Landing::launch);
    kind(Notice.class, Notice::launch);
    kind(Occasion.class, Occasion::inject);
    kind(Outage.class, Outage::inject);
    kind(PastDeed.class, PastDeed::about);
    kind(PastIncident.class, PastIncident::inject);
    kind(Position.class, Position::about);
    kind(Sighting.class, Sighting::launch);
    kind(Statement.class, Statement::about);
    kind(Track.class, Track::launch);
    kind(Withdrawal.class, Withdrawal::launch);
  }

  private Origins() {}

  private static <F extends Fact> void kind(Class<F> kind, Function<F, String> inject) {
    KINDS.put(kind, fact -> inject.apply(kind.cast(fact)));
  }

  /**
   * The id of the inject or decision that lies behind a fact, or the fact's own id where none does.
   */
  static String of(Fact fact) {
    return KINDS.getOrDefault(fact.getClass(), Fact::id).apply(fact);
  }
}
