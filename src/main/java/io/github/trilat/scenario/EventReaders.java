package io.github.trilat.scenario;

import io.github.trilat.model.LaunchKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All types of inject. A new one needs its reader here, its {@link Event} and its schema entry. */
final class EventReaders {

  private static final Map<String, EventReader> ALL = new LinkedHashMap<>();

  static {
    Stream.of(
            new LaunchedReader(LaunchKind.BALLISTIC),
            new LaunchedReader(LaunchKind.SATELLITE),
            new LinkOutageReader(),
            new CountReportReader(),
            new MeetingReader(),
            new DrillWindowReader(),
            new ReportReader())
        .forEach(reader -> ALL.put(reader.type(), reader));
    HappeningReader.all().forEach(reader -> ALL.put(reader.type(), reader));
  }

  private EventReaders() {}

  /** The reader of a type, if there is one. */
  static Optional<EventReader> of(String type) {
    return Optional.ofNullable(ALL.get(type));
  }

  /** All types, in order. */
  static Set<String> types() {
    return ALL.keySet();
  }
}
