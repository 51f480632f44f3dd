package io.github.trilat.model;

/**
 * What a meeting is to agree on, such as the cooperation framework on 2 June 2024: {@code
 * $meeting : Consultation( ongoing == false ) AgendaItem( inject == $meeting.about, mechanism ==
 * "cooperation-framework" )}. It is a fact as long as the {@link Occasion} is.
 *
 * @param inject id of the inject that gives the occasion
 * @param mechanism id of the mechanism that is to be agreed on, or taken a step further
 */
public record AgendaItem(String inject, String mechanism) implements Fact {
  @Override
  public String id() {
    return "agenda:" + inject + ":" + mechanism;
  }
}
