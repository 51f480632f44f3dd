package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.OwnView;
import io.github.trilat.model.Country;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Launch;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Track;
import io.github.trilat.scenario.Course;
import io.github.trilat.scenario.Event;
import io.github.trilat.warning.Arc;
import io.github.trilat.warning.Flight;
import io.github.trilat.warning.Radar;
import io.github.trilat.warning.Salvo;
import io.github.trilat.warning.Sensor;
import io.github.trilat.warning.SpaceSensor;
import io.github.trilat.warning.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Turns a launch into what follows from it by geometry alone: who can see it when, and when it
 * comes down.
 */
final class Flights {
  private final World world;
  private final Calendar calendar;
  private final Recorder recorder;
  private final Responder responder;

  /** The end of the last window that was announced. */
  private Instant announcedUntil = Instant.MIN;

  Flights(World world, Calendar calendar, Recorder recorder, Responder responder) {
    this.responder = responder;
    this.world = world;
    this.calendar = calendar;
    this.recorder = recorder;
  }

  /**
   * The launch of inject {@code id} lifts off now.
   *
   * @param entry number of the entry that tells of the inject
   * @throws DoctrineFailure when a parameter puts a sensor or a flight beyond what the model can
   *     compute
   */
  void launch(String id, Event.Launched event, long entry) {
    try {
      liftOff(id, event, entry);
    } catch (IllegalArgumentException e) {
      throw new DoctrineFailure(
          "the flight of " + id + " cannot be computed: " + e.getMessage(), e);
    }
  }

  /** Launches until then come as announced. */
  void announce(Instant until) {
    announcedUntil = until;
  }

  private void liftOff(String id, Event.Launched event, long entry) {
    Instant liftOff = recorder.now();
    Salvo salvo = salvo(event);
    double apogeeKm = salvo.flight().arc().apogeeKm();
    MissileClass missile = salvo.flight().arc().missileClass();
    Course course = event.course();
    List<OwnView> views = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>();
    for (SensorSite site : world.setting().sensors()) {
      Optional<Sighting> sighting = sighting(id, site, salvo);
      sighting.ifPresent(sightings::add);
      views.add(
          new OwnView(
              site.country(),
              site.id(),
              site.kind(),
              sighting.map(Sighting::at),
              sighting.map(Sighting::objects).orElse(0)));
    }
    Entry plotted =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Plotted(
                    seq,
                    at,
                    turn,
                    List.of(entry),
                    Knowing.nobody(),
                    id,
                    event.kind(),
                    missile,
                    event.count(),
                    event.rangeKm(),
                    apogeeKm,
                    !salvo.flight().lands(),
                    course.concerns().stream().sorted().toList(),
                    after(salvo.firstEndSeconds()),
                    after(salvo.lastEndSeconds()),
                    views));
    world.refreshPractice();
    world.put(
        new Launch(
            id,
            event.kind(),
            missile,
            event.count(),
            event.rangeKm(),
            apogeeKm,
            !salvo.flight().lands(),
            course.concerns(),
            course.passes(),
            course.lands(),
            course.zones().orElse(Set.of()),
            course.unclear(),
            event.announced() || liftOff.isBefore(announcedUntil),
            liftOff),
        entry);
    for (Sighting sighting : sightings) {
      calendar.enter(sighting.at(), Calendar.Kind.EFFECT, () -> world.put(sighting, plotted.seq()));
    }
    calendar.enter(
        after(salvo.firstEndSeconds()),
        Calendar.Kind.EFFECT,
        () -> land(id, !salvo.flight().lands(), plotted.seq()));
  }

  private Optional<Sighting> sighting(String launch, SensorSite site, Salvo salvo) {
    Watch watch = Watch.of(sensor(site), salvo);
    OptionalDouble first = watch.firstSeconds();
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sighting(
                site.country(),
                launch,
                site.id(),
                site.kind(),
                watch.seen(),
                after(first.getAsDouble())));
  }

  private void land(String launch, boolean failed, long plotted) {
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Landed(
                    seq, at, turn, List.of(plotted), Knowing.nobody(), launch, failed));
    if (!failed) {
      responder.overtake(launch);
    }
    world.put(new Landing(launch, recorder.now()), entry.seq());
    calendar.enter(
        after(world.seconds("track-kept")), Calendar.Kind.EFFECT, () -> forgetTracks(launch));
  }

  /** What a country knew of a launch of long ago is not news that another rule may still answer. */
  private void forgetTracks(String launch) {
    for (Country country : Country.values()) {
      world.remove(new Track(country, launch, 0, recorder.now()).id());
    }
  }

  private Salvo salvo(Event.Launched event) {
    Arc arc = event.arc();
    Flight ballistic = Flight.of(arc, world.seconds(boost(arc)));
    Flight whole =
        event.flightTime().map(time -> ballistic.lasting(seconds(time))).orElse(ballistic);
    Flight flight =
        event.failsAfter().map(after -> whole.endingAfter(seconds(after))).orElse(whole);
    return new Salvo(flight, event.count(), seconds(event.spacing()));
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  /** The parameter of the boost time, by missile class. */
  private static String boost(Arc arc) {
    return switch (arc.missileClass()) {
      case SHORT_RANGE -> "boost-short-range";
      case MEDIUM_RANGE -> "boost-medium-range";
      case INTERMEDIATE_RANGE -> "boost-intermediate-range";
      case INTERCONTINENTAL -> "boost-intercontinental";
    };
  }

  private Sensor sensor(SensorSite site) {
    if (site.kind() == SensorKind.SATELLITE) {
      return new SpaceSensor(site.id(), world.seconds(site.cue()));
    }
    return new Radar(
        site.id(),
        world.value(site.downrange()),
        world.value(site.crossRange()),
        world.value(site.mask()),
        world.value(site.reach()));
  }

  private Instant after(double seconds) {
    return recorder.now().plusMillis(Math.round(seconds * 1000));
  }
}
