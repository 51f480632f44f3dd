package io.github.trilat.rules.cases;

import static java.util.Map.entry;

import io.github.trilat.model.AgendaItem;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.AllClear;
import io.github.trilat.model.Announcement;
import io.github.trilat.model.Call;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Level;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.model.Partner;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.model.Position;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Track;
import io.github.trilat.model.Withdrawal;
import io.github.trilat.rules.pack.YamlLists;
import io.github.trilat.words.Words;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts a response into words: a country is {@code the ROK}, a track {@code the ROK's track of
 * I-02}, a mechanism or a number its id.
 */
final class CaseWords {

  /** What is not listed goes by its id. */
  private static final Map<Class<?>, String> PHRASES =
      Map.ofEntries(
          entry(AgreedCount.class, "the agreed count of {launch}"),
          entry(Alert.class, "{country}'s alert of {launch}"),
          entry(AllClear.class, "{country}'s all-clear of {launch}"),
          entry(Announcement.class, "{country}'s announcement of {launch}"),
          entry(Call.class, "the {mechanism} call about {about}"),
          entry(Consultation.class, "the {mechanism} consultation about {about}"),
          entry(Correction.class, "the correction of {inject}"),
          entry(CountClaim.class, "the claim {inject}"),
          entry(Cue.class, "{country}'s cue of {launch}"),
          entry(Currency.class, "practice in {drill}"),
          entry(Decision.class, "the decision {decision}"),
          entry(Drill.class, "the drill {occasion}"),
          entry(Incident.class, "{id}"),
          entry(Indicator.class, "{name}"),
          entry(Landing.class, "the landing of {launch}"),
          entry(Level.class, "the level of {indicator}"),
          entry(Notice.class, "{country}'s notice of {from}'s track of {launch}"),
          entry(AgendaItem.class, "{mechanism} on the agenda of {inject}"),
          entry(Occasion.class, "the occasion {inject}"),
          entry(Outage.class, "the outage {inject}"),
          entry(Partner.class, "{country}"),
          entry(PastDeed.class, "the earlier {action} about {about}"),
          entry(PastIncident.class, "the earlier {inject}"),
          entry(Position.class, "the position on {theme}"),
          entry(Sighting.class, "{sensor}'s sighting of {launch}"),
          entry(Statement.class, "the statement about {about}"),
          entry(Track.class, "{country}'s track of {launch}"),
          entry(Withdrawal.class, "{country}'s withdrawal of {launch}"));

  private static final Map<String, String> VERBS = Map.of("call", "call from");

  /** What stands between the two things that a word takes. */
  private static final Map<String, String> BETWEEN =
      Map.of("call", " to ", "downTo", " by ", "stretchedBy", " at ", "stretchedForWantOf", " at ");

  private CaseWords() {}

  /** A word of a response with what it takes: {@code down to alert-practised by …}. */
  static String of(String word, Object... taken) {
    StringBuilder words = new StringBuilder(VERBS.getOrDefault(word, apart(word)));
    String between = " ";
    for (Object each : taken) {
      words.append(between).append(of(each));
      between = BETWEEN.getOrDefault(word, " and ");
    }
    return words.toString();
  }

  private static String apart(String word) {
    return word.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /** What one calls it. */
  static String of(Object thing) {
    if (thing instanceof Country country) {
      return Words.ENGLISH.text(country, "sentence");
    }
    if (thing instanceof Enum<?> constant) {
      return inFiles(constant);
    }
    if (thing instanceof Double number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    return thing instanceof Fact fact ? ofFact(fact) : String.valueOf(thing);
  }

  /**
   * What one calls a fact, and its numbers and kinds: {@code the ROK's track of I-02 (objects 18)}.
   */
  static String inFull(Fact fact) {
    String phrase = ofFact(fact);
    String kind = apart(fact.getClass().getSimpleName()).strip();
    String named = phrase.equals(fact.id()) ? kind + " " + phrase : phrase;
    String details =
        Arrays.stream(fact.getClass().getRecordComponents())
            .filter(part -> !slots(fact).contains(slot(part)))
            .flatMap(part -> detail(part.getName(), value(part.getAccessor(), fact)).stream())
            .collect(Collectors.joining(", "));
    return details.isEmpty() ? named : named + " (" + details + ")";
  }

  /** Names and times say nothing in short, nor does what is not so. */
  private static Optional<String> detail(String name, Object value) {
    if (value instanceof Boolean flag) {
      return flag ? Optional.of(apart(name)) : Optional.empty();
    }
    return value instanceof Number || value instanceof Enum<?>
        ? Optional.of(apart(name) + " " + of(value))
        : Optional.empty();
  }

  /** A constant's name in files: {@code ROK}, {@code senior-officials}. */
  static String inFiles(Enum<?> constant) {
    return constant instanceof Country ? constant.name() : YamlLists.key(constant);
  }

  private static String ofFact(Fact fact) {
    String phrase = slots(fact);
    for (RecordComponent part : fact.getClass().getRecordComponents()) {
      if (phrase.contains(slot(part))) {
        phrase = phrase.replace(slot(part), of(value(part.getAccessor(), fact)));
      }
    }
    return phrase;
  }

  private static String slots(Fact fact) {
    return PHRASES.getOrDefault(fact.getClass(), "{id}");
  }

  private static String slot(RecordComponent part) {
    return "{" + part.getName() + "}";
  }

  private static Object value(Method accessor, Fact fact) {
    try {
      return accessor.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record without an accessor: " + fact, e);
    }
  }
}
