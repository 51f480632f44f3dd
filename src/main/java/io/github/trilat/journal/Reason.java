package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Theme;

/** On what account something was called off, withheld or changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reason")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Reason.Happened.class, name = "incident"),
  @JsonSubTypes.Type(value = Reason.Declared.class, name = "position"),
  @JsonSubTypes.Type(value = Reason.Done.class, name = "deed"),
  @JsonSubTypes.Type(value = Reason.Score.class, name = "level"),
  @JsonSubTypes.Type(value = Reason.Standing.class, name = "mechanism"),
  @JsonSubTypes.Type(value = Reason.Chosen.class, name = "decision"),
  @JsonSubTypes.Type(value = Reason.Other.class, name = "inject"),
  @JsonSubTypes.Type(value = Reason.Said.class, name = "person")
})
public sealed interface Reason {

  /** An incident, such as a pandemic. */
  record Happened(IncidentKind kind) implements Reason {}

  /** A position that somebody took. */
  record Declared(Theme theme) implements Reason {}

  /** Something that was done, or that did not come off. */
  record Done(Action action, boolean done) implements Reason {}

  /**
   * How a score stood.
   *
   * @param indicator its id
   * @param value from 0 to 100
   */
  record Score(String indicator, double value) implements Reason {
    public Score {
      value = Decimals.rounded(value);
    }
  }

  /** How a mechanism stood. */
  record Standing(String mechanism, Status status) implements Reason {}

  /** What a country decided. */
  record Chosen(Country country, String decision) implements Reason {}

  /** Anything else that goes back to an inject or decision of this id. */
  record Other(String about) implements Reason {}

  /** What a person said. */
  record Said(String why) implements Reason {}
}
