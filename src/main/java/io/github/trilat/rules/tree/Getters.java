package io.github.trilat.rules.tree;

import io.github.trilat.model.Action;
import io.github.trilat.model.AgendaItem;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.AllClear;
import io.github.trilat.model.Announcement;
import io.github.trilat.model.Area;
import io.github.trilat.model.Call;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Launch;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.model.Pair;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Partner;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.model.Position;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import io.github.trilat.model.Withdrawal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the fields of facts and constants. Named one by one they are calls like any other, which
 * Java has ready when it starts; looked up by reflection, each would have to be made in every run.
 */
final class Getters {
  private static final Object[] NO_OTHERS = {};
  private static final Map<String, Reading> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Class<?>, List<Reading>> ALL = new ConcurrentHashMap<>();

  private Getters() {}

  /** A field of {@code T}, of whatever fact it is read. */
  private interface Getter<T> extends Reading {
    Object of(T owner);

    @Override
    @SuppressWarnings("unchecked") // the parser has seen to it that the owner has the field
    default Object of(Object owner, Object[] others) {
      return of((T) owner);
    }
  }

  private static <T> Reading get(Getter<T> getter) {
    return getter;
  }

  /** Reads one of the {@link Vocabulary#members} of a type of the {@code model} package. */
  static Reading of(Class<?> type, String name) {
    return KNOWN.computeIfAbsent(type.getSimpleName() + "." + name, Getters::make);
  }

  /**
   * Whether two facts of a type are equal: asked themselves, facts of each type would first have to
   * work out how, in every run.
   */
  static boolean agree(Fact one, Fact other) {
    if (one != other) {
      for (Reading field : ALL.computeIfAbsent(one.getClass(), Getters::all)) {
        if (!field.of(one, NO_OTHERS).equals(field.of(other, NO_OTHERS))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Reading> all(Class<?> type) {
    return Vocabulary.members(type).keySet().stream().map(name -> of(type, name)).toList();
  }

  private static Reading make(String field) {
    return switch (field) {
      case "AgendaItem.id" -> get(AgendaItem::id);
      case "AgendaItem.inject" -> get(AgendaItem::inject);
      case "AgendaItem.mechanism" -> get(AgendaItem::mechanism);
      case "AgreedCount.at" -> get(AgreedCount::at);
      case "AgreedCount.count" -> get(AgreedCount::count);
      case "AgreedCount.id" -> get(AgreedCount::id);
      case "AgreedCount.launch" -> get(AgreedCount::launch);
      case "Alert.at" -> get(Alert::at);
      case "Alert.country" -> get(Alert::country);
      case "Alert.id" -> get(Alert::id);
      case "Alert.launch" -> get(Alert::launch);
      case "AllClear.at" -> get(AllClear::at);
      case "AllClear.country" -> get(AllClear::country);
      case "AllClear.id" -> get(AllClear::id);
      case "AllClear.launch" -> get(AllClear::launch);
      case "Announcement.at" -> get(Announcement::at);
      case "Announcement.country" -> get(Announcement::country);
      case "Announcement.id" -> get(Announcement::id);
      case "Announcement.launch" -> get(Announcement::launch);
      case "Call.about" -> get(Call::about);
      case "Call.at" -> get(Call::at);
      case "Call.from" -> get(Call::from);
      case "Call.id" -> get(Call::id);
      case "Call.mechanism" -> get(Call::mechanism);
      case "Call.to" -> get(Call::to);
      case "Consultation.about" -> get(Consultation::about);
      case "Consultation.at" -> get(Consultation::at);
      case "Consultation.hosts" -> get(Consultation::hosts);
      case "Consultation.id" -> get(Consultation::id);
      case "Consultation.mechanism" -> get(Consultation::mechanism);
      case "Consultation.members" -> get(Consultation::members);
      case "Consultation.ongoing" -> get(Consultation::ongoing);
      case "Consultation.tier" -> get(Consultation::tier);
      case "Correction.at" -> get(Correction::at);
      case "Correction.count" -> get(Correction::count);
      case "Correction.id" -> get(Correction::id);
      case "Correction.inject" -> get(Correction::inject);
      case "Correction.launch" -> get(Correction::launch);
      case "CountClaim.at" -> get(CountClaim::at);
      case "CountClaim.claimant" -> get(CountClaim::claimant);
      case "CountClaim.count" -> get(CountClaim::count);
      case "CountClaim.countries" -> get(CountClaim::countries);
      case "CountClaim.id" -> get(CountClaim::id);
      case "CountClaim.inject" -> get(CountClaim::inject);
      case "CountClaim.launch" -> get(CountClaim::launch);
      case "Cue.at" -> get(Cue::at);
      case "Cue.country" -> get(Cue::country);
      case "Cue.from" -> get(Cue::from);
      case "Cue.id" -> get(Cue::id);
      case "Cue.launch" -> get(Cue::launch);
      case "Currency.days" -> get(Currency::days);
      case "Currency.drill" -> get(Currency::drill);
      case "Currency.id" -> get(Currency::id);
      case "Currency.value" -> get(Currency::value);
      case "Decision.at" -> get(Decision::at);
      case "Decision.country" -> get(Decision::country);
      case "Decision.decision" -> get(Decision::decision);
      case "Decision.id" -> get(Decision::id);
      case "Decision.ongoing" -> get(Decision::ongoing);
      case "Decision.option" -> get(Decision::option);
      case "Decision.topic" -> get(Decision::topic);
      case "Drill.at" -> get(Drill::at);
      case "Drill.id" -> get(Drill::id);
      case "Drill.mechanism" -> get(Drill::mechanism);
      case "Drill.occasion" -> get(Drill::occasion);
      case "Drill.ongoing" -> get(Drill::ongoing);
      case "Drill.publicised" -> get(Drill::publicised);
      case "Drill.scope" -> get(Drill::scope);
      case "Incident.about" -> get(Incident::about);
      case "Incident.at" -> get(Incident::at);
      case "Incident.countries" -> get(Incident::countries);
      case "Incident.formerRecord" -> get(Incident::formerRecord);
      case "Incident.id" -> get(Incident::id);
      case "Incident.kind" -> get(Incident::kind);
      case "Incident.ongoing" -> get(Incident::ongoing);
      case "Incident.provocation" -> get(Incident::provocation);
      case "Incident.size" -> get(Incident::size);
      case "Indicator.countries" -> get(Indicator::countries);
      case "Indicator.id" -> get(Indicator::id);
      case "Indicator.kind" -> get(Indicator::kind);
      case "Indicator.name" -> get(Indicator::name);
      case "Indicator.title" -> get(Indicator::title);
      case "Landing.at" -> get(Landing::at);
      case "Landing.id" -> get(Landing::id);
      case "Landing.launch" -> get(Landing::launch);
      case "Launch.announced" -> get(Launch::announced);
      case "Launch.apogeeKm" -> get(Launch::apogeeKm);
      case "Launch.at" -> get(Launch::at);
      case "Launch.concerns" -> get(Launch::concerns);
      case "Launch.count" -> get(Launch::count);
      case "Launch.failed" -> get(Launch::failed);
      case "Launch.grave" -> get(Launch::grave);
      case "Launch.id" -> get(Launch::id);
      case "Launch.kind" -> get(Launch::kind);
      case "Launch.lands" -> get(Launch::lands);
      case "Launch.missile" -> get(Launch::missile);
      case "Launch.passes" -> get(Launch::passes);
      case "Launch.rangeKm" -> get(Launch::rangeKm);
      case "Launch.unclear" -> get(Launch::unclear);
      case "Launch.zones" -> get(Launch::zones);
      case "Level.id" -> get(Level::id);
      case "Level.indicator" -> get(Level::indicator);
      case "Level.value" -> get(Level::value);
      case "Mechanism.id" -> get(Mechanism::id);
      case "Mechanism.kind" -> get(Mechanism::kind);
      case "Mechanism.members" -> get(Mechanism::members);
      case "Mechanism.status" -> get(Mechanism::status);
      case "Mechanism.title" -> get(Mechanism::title);
      case "Mechanism.usable" -> get(Mechanism::usable);
      case "Notice.at" -> get(Notice::at);
      case "Notice.country" -> get(Notice::country);
      case "Notice.from" -> get(Notice::from);
      case "Notice.id" -> get(Notice::id);
      case "Notice.launch" -> get(Notice::launch);
      case "Notice.mechanism" -> get(Notice::mechanism);
      case "Occasion.at" -> get(Occasion::at);
      case "Occasion.hosts" -> get(Occasion::hosts);
      case "Occasion.id" -> get(Occasion::id);
      case "Occasion.inject" -> get(Occasion::inject);
      case "Occasion.mechanism" -> get(Occasion::mechanism);
      case "Outage.at" -> get(Outage::at);
      case "Outage.id" -> get(Outage::id);
      case "Outage.inject" -> get(Outage::inject);
      case "Outage.mechanism" -> get(Outage::mechanism);
      case "Parameter.id" -> get(Parameter::id);
      case "Parameter.unit" -> get(Parameter::unit);
      case "Parameter.value" -> get(Parameter::value);
      case "Partner.country" -> get(Partner::country);
      case "Partner.id" -> get(Partner::id);
      case "PastDeed.about" -> get(PastDeed::about);
      case "PastDeed.action" -> get(PastDeed::action);
      case "PastDeed.at" -> get(PastDeed::at);
      case "PastDeed.by" -> get(PastDeed::by);
      case "PastDeed.done" -> get(PastDeed::done);
      case "PastDeed.id" -> get(PastDeed::id);
      case "PastDeed.mechanism" -> get(PastDeed::mechanism);
      case "PastDeed.to" -> get(PastDeed::to);
      case "PastIncident.about" -> get(PastIncident::about);
      case "PastIncident.at" -> get(PastIncident::at);
      case "PastIncident.countries" -> get(PastIncident::countries);
      case "PastIncident.id" -> get(PastIncident::id);
      case "PastIncident.inject" -> get(PastIncident::inject);
      case "PastIncident.kind" -> get(PastIncident::kind);
      case "PastIncident.provocation" -> get(PastIncident::provocation);
      case "PastIncident.size" -> get(PastIncident::size);
      case "Position.about" -> get(Position::about);
      case "Position.at" -> get(Position::at);
      case "Position.countries" -> get(Position::countries);
      case "Position.id" -> get(Position::id);
      case "Position.theme" -> get(Position::theme);
      case "Sighting.at" -> get(Sighting::at);
      case "Sighting.country" -> get(Sighting::country);
      case "Sighting.id" -> get(Sighting::id);
      case "Sighting.kind" -> get(Sighting::kind);
      case "Sighting.launch" -> get(Sighting::launch);
      case "Sighting.objects" -> get(Sighting::objects);
      case "Sighting.sensor" -> get(Sighting::sensor);
      case "Statement.about" -> get(Statement::about);
      case "Statement.at" -> get(Statement::at);
      case "Statement.id" -> get(Statement::id);
      case "Statement.strength" -> get(Statement::strength);
      case "Track.at" -> get(Track::at);
      case "Track.country" -> get(Track::country);
      case "Track.id" -> get(Track::id);
      case "Track.launch" -> get(Track::launch);
      case "Track.objects" -> get(Track::objects);
      case "Withdrawal.at" -> get(Withdrawal::at);
      case "Withdrawal.country" -> get(Withdrawal::country);
      case "Withdrawal.id" -> get(Withdrawal::id);
      case "Withdrawal.launch" -> get(Withdrawal::launch);
      case "Action.key" -> get(Action::key);
      case "Action.words" -> get(Action::words);
      case "Area.title" -> get(Area::title);
      case "IncidentKind.countries" -> get(IncidentKind::countries);
      case "IncidentKind.hasRecord" -> get(IncidentKind::hasRecord);
      case "IncidentKind.isCounted" -> get(IncidentKind::isCounted);
      case "IncidentKind.isLasting" -> get(IncidentKind::isLasting);
      case "IncidentKind.isOfLaunch" -> get(IncidentKind::isOfLaunch);
      case "IncidentKind.isOfMechanism" -> get(IncidentKind::isOfMechanism);
      case "IncidentKind.isProvocation" -> get(IncidentKind::isProvocation);
      case "IncidentKind.key" -> get(IncidentKind::key);
      case "MissileClass.fromKm" -> get(MissileClass::fromKm);
      case "Pair.members" -> get(Pair::members);
      case "Status.inForce" -> get(Status::inForce);
      default -> throw new IllegalStateException("no such field: " + field);
    };
  }
}
