package io.github.trilat.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest inject of every type, with keys taken away and added, before both judges. */
class InjectTypesTest {

  /** The keys that each type has to have besides {@code id}, {@code at} and {@code type}. */
  private static final String SMALLEST =
      """
      missile-salvo            range
      satellite-launch         range
      link-outage              mechanism lasts
      count-report             of claimant count
      meeting                  mechanism
      drill-window             mechanism
      report                   text
      nuclear-test             text
      missile-series           text size
      artillery-fire           text size
      gun-ports                text size
      agreement-violations     text size
      cyber-attack             text
      rhetoric                 text
      wedge-driving            text pair
      arms-transfer            text
      great-power-meeting      text
      south-china-sea-incident text
      taiwan-strait-tension    text
      trade-pressure           text lasts
      neighbours-meeting       text lasts
      other-crisis             text lasts
      distractor               text
      radar-lock-on            text pair lasts
      history-dispute          text pair lasts
      notice-of-termination    text countries mechanism
      change-of-government     text countries
      domestic-disclosure      text countries size
      minister-absent          text countries lasts
      leader-absent            text countries lasts
      pandemic                 text lasts
      window-of-opportunity    text lasts
      false-alarm              text countries
      track-lost               text countries of
      """;

  /** A good value for every key that some type has. */
  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("text", "Something happens");
    VALUES.put("count", "3");
    VALUES.put("spacing", "2s");
    VALUES.put("range", "350 km");
    VALUES.put("apogee", "100 km");
    VALUES.put("fails-after", "100s");
    VALUES.put("flight-time", "5m");
    VALUES.put("passes", "ROK");
    VALUES.put("toward", "JAPAN");
    VALUES.put("lands", "East Sea / Sea of Japan");
    VALUES.put("zone", "outside");
    VALUES.put("azimuth", "unclear");
    VALUES.put("announced", "true");
    VALUES.put("name", "the first shot");
    VALUES.put("mechanism", "freedom-edge");
    VALUES.put("lasts", "3d");
    VALUES.put("of", "I-00");
    VALUES.put("claimant", "somebody");
    VALUES.put("countries", "ROK");
    VALUES.put("host", "US");
    VALUES.put("size", "70");
    VALUES.put("former-record", "25");
  }

  /** A type with its smallest set of keys and values. */
  record Smallest(String type, Map<String, String> keys) {
    static Smallest of(String line) {
      List<String> words = Arrays.asList(line.trim().split(" +"));
      Map<String, String> keys = new LinkedHashMap<>();
      for (String word : words.subList(1, words.size())) {
        boolean pair = word.equals("pair");
        keys.put(pair ? "countries" : word, pair ? "[JAPAN, ROK]" : VALUES.get(word));
      }
      return new Smallest(words.get(0), keys);
    }

    Smallest without(String key) {
      Map<String, String> fewer = new LinkedHashMap<>(keys);
      fewer.remove(key);
      return new Smallest(type, fewer);
    }

    Smallest with(String key, String value) {
      Map<String, String> more = new LinkedHashMap<>(keys);
      more.put(key, value);
      return new Smallest(type, more);
    }

    /** A whole file with a launch to refer to. */
    String file() {
      String rest =
          keys.entrySet().stream()
              .map(each -> ", " + each.getKey() + ": " + each.getValue())
              .collect(Collectors.joining());
      return """
          title: A day
          date: 2024-05-30
          turns: [{title: One, length: 24h}]
          injects:
            - {id: I-00, at: turn 1 + 00:00, type: missile-salvo, range: 350 km}
            - {id: I-01, at: turn 1 + 01:00, type: %s%s}
          """
          .formatted(type, rest);
    }

    @Override
    public String toString() {
      return type + " " + keys;
    }
  }

  static Stream<Smallest> smallest() {
    return SMALLEST.lines().map(Smallest::of);
  }

  @Test
  void everyTypeIsHere() {
    assertThat(smallest().map(Smallest::type)).containsExactlyElementsOf(EventReaders.types());
  }

  @ParameterizedTest
  @MethodSource("smallest")
  void bothTakeTheSmallest(Smallest inject) {
    assertThat(Judges.schemaErrors(inject.file())).isEmpty();
    assertThat(
            ScenarioReader.read("f.yaml", inject.file().getBytes(UTF_8), TestNames.NAMES)
                .injects()
                .get(1)
                .event()
                .type())
        .isEqualTo(inject.type());
  }

  @ParameterizedTest
  @MethodSource("smallest")
  void bothMissEveryKeyOfIt(Smallest inject) {
    for (String key : inject.keys().keySet()) {
      String file = inject.without(key).file();

      assertThat(Judges.readerTakes(file)).as("the reader, without " + key).isFalse();
      assertThat(Judges.schemaTakes(file)).as("the schema, without " + key).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("smallest")
  void theyAgreeOnWhatElseItMayHave(Smallest inject) {
    Set<String> more = new TreeSet<>(VALUES.keySet());
    more.removeAll(inject.keys().keySet());
    more.add("strength");
    for (String key : more) {
      assertAgreed(inject.with(key, VALUES.getOrDefault(key, "7")));
    }
  }

  @ParameterizedTest
  @MethodSource("smallest")
  void theyAgreeOnCountries(Smallest inject) {
    for (String countries :
        List.of("JAPAN", "[US]", "[]", "[US, JAPAN]", "[ROK, US, JAPAN]", "[ROK, ROK]", "DPRK")) {
      assertAgreed(inject.with("countries", countries));
    }
  }

  @ParameterizedTest
  @MethodSource("smallest")
  void theyAgreeOnNumbers(Smallest inject) {
    for (String key : List.of("size", "former-record", "count")) {
      for (String number : List.of("1", "0", "-1", "1.5", "1000000", "1000001", "many")) {
        if (inject.keys().containsKey(key)) {
          assertAgreed(inject.with(key, number));
        }
      }
    }
  }

  private static void assertAgreed(Smallest inject) {
    assertThat(Judges.schemaTakes(inject.file()))
        .as("the schema on " + inject)
        .isEqualTo(Judges.readerTakes(inject.file()));
  }

  @Test
  void onlyAKnownKeyMayBeMore() {
    List<String> taken = new ArrayList<>();
    for (String key : VALUES.keySet()) {
      if (Judges.readerTakes(
          new Smallest("missile-series", seventy()).with(key, VALUES.get(key)).file())) {
        taken.add(key);
      }
    }

    assertThat(taken).containsExactly("text", "countries", "size", "former-record");
  }

  private static Map<String, String> seventy() {
    return Map.of("text", "x", "size", "70");
  }
}
