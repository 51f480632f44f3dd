package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;
import java.util.Optional;

/** Reads one type of inject, such as {@code link-outage}: its own keys, none of the common ones. */
interface EventReader {

  /** The type in files. */
  String type();

  /** What happens, and how the room hears of it. */
  Told read(Fields fields, Context context);

  /**
   * What happens and the sentence for it.
   *
   * @param sentence what the room hears if the file has no {@code text}; without one, {@code text}
   *     has to be there
   */
  record Told(Event event, Optional<String> sentence) {
    Told(Event event, String sentence) {
      this(event, Optional.of(sentence));
    }
  }
}
