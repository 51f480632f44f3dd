package io.github.trilat.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private static final List<DayOfWeek> DAYS = Arrays.asList(DayOfWeek.values());

  private final Problems problems = new Problems();

  @Test
  void readsTypedValues() {
    record Read(
        String text,
        int whole,
        double number,
        boolean flag,
        LocalDate date,
        Duration duration,
        DayOfWeek day,
        List<DayOfWeek> days,
        List<String> texts) {}

    Read read =
        read(
            """
            text: >
              two
              lines
            whole: 18
            number: -1.5e2
            flag: true
            date: 2024-02-29
            duration: 1h30m
            day: MONDAY
            days: [SUNDAY, MONDAY]
            texts: one
            """,
            fields ->
                new Read(
                    fields.text("text"),
                    fields.integer("whole", 0, 20),
                    fields.decimal("number", -200, 0),
                    fields.flag("flag", false),
                    fields.date("date"),
                    fields.duration("duration", Duration.ZERO, Duration.ofDays(1)),
                    fields.choice("day", DAYS, DayOfWeek::name),
                    fields.optionalChoices("days", "day", DAYS, DayOfWeek::name),
                    fields.texts("texts").stream().map(Located::value).toList()));

    assertThat(problems.all()).isEmpty();
    assertThat(read)
        .isEqualTo(
            new Read(
                "two lines",
                18,
                -150,
                true,
                LocalDate.of(2024, 2, 29),
                Duration.ofMinutes(90),
                DayOfWeek.MONDAY,
                List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                List.of("one")));
  }

  @Test
  void missingOptionalValuesAreNoProblem() {
    read(
        "empty:\n",
        fields -> {
          assertThat(fields.text("text", "fallback")).isEqualTo("fallback");
          assertThat(fields.optionalText("empty")).isEmpty();
          assertThat(fields.optionalSentence("text")).isEmpty();
          assertThat(fields.optionalInteger("whole", 0, 1)).isEqualTo(OptionalInt.empty());
          assertThat(fields.optionalDecimal("number", 0, 1)).isEmpty();
          assertThat(fields.flag("flag", true)).isTrue();
          assertThat(fields.optionalDate("date")).isEmpty();
          assertThat(fields.optionalDuration("d", Duration.ZERO, Duration.ZERO)).isEmpty();
          assertThat(fields.optionalChoice("day", "day", DAYS, DayOfWeek::name)).isEmpty();
          assertThat(fields.optionalChoices("days", "day", DAYS, DayOfWeek::name)).isEmpty();
          assertThat(fields.optionalTexts("texts")).isEmpty();
          assertThat(fields.optionalGroup("group", Function.identity())).isEmpty();
          assertThat(fields.optionalGroups("groups", Function.identity())).isEmpty();
          return "";
        });

    assertThat(problems.all()).isEmpty();
  }

  @Test
  void optionalValuesAreReadWhereTheyAre() {
    read(
        "{whole: 3, number: 0.5, flag: false, date: 2024-05-30, duration: 5m, day: MONDAY,"
            + " group: {a: x}, groups: [{a: y}, {a: z}]}",
        fields -> {
          assertThat(fields.optionalInteger("whole", 3, 3)).hasValue(3);
          assertThat(fields.optionalDecimal("number", 0, 1)).hasValue(0.5);
          assertThat(fields.flag("flag", true)).isFalse();
          assertThat(fields.optionalDate("date")).contains(LocalDate.of(2024, 5, 30));
          assertThat(fields.optionalDuration("duration", Duration.ZERO, Duration.ofMinutes(5)))
              .contains(Duration.ofMinutes(5));
          assertThat(fields.optionalChoice("day", "day", DAYS, DayOfWeek::name))
              .contains(DayOfWeek.MONDAY);
          assertThat(fields.group("group", each -> each.text("a"))).contains("x");
          assertThat(fields.optionalGroups("groups", each -> each.text("a")))
              .containsExactly("y", "z");
          return "";
        });

    assertThat(problems.all()).isEmpty();
  }

  @Test
  void missingRequiredValuesAreProblemsEach() {
    read(
        "{empty: }\n",
        fields -> {
          fields.text("empty");
          fields.integer("a", 3, 5);
          fields.date("b");
          fields.group("c", Function.identity());
          return "";
        });

    assertThat(whats())
        .containsExactly(
            "‘a’ is missing here",
            "‘b’ is missing here",
            "‘c’ is missing here",
            "‘empty’ has no value");
  }

  @Test
  void aMisspeltKeyIsToldOnce() {
    read("lenght: 15m\n", fields -> fields.duration("length", Duration.ZERO, Duration.ofDays(1)));

    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).what()).isEqualTo("unknown key ‘lenght’");
    assertThat(problems.all().get(0).remedy()).isEqualTo("Did you mean ‘length’?");
  }

  @Test
  void aKeyNobodyAskedForIsUnknown() {
    read("title: x\nweather: fair\n", fields -> fields.text("title"));

    assertThat(whats()).containsExactly("unknown key ‘weather’");
    assertThat(problems.all().get(0).place().line()).isEqualTo(2);
  }

  @Test
  void ignoringTheRestMakesAllKeysKnown() {
    read(
        "title: x\nweather: fair\n",
        fields -> {
          fields.ignoreRest();
          return "";
        });

    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aRefusedKeyIsNotUnknownToo() {
    read(
        "weather: fair\n",
        fields -> {
          fields.refuse("weather", "there is no weather here", "Delete it.");
          return "";
        });

    assertThat(whats()).containsExactly("there is no weather here");
  }

  @Test
  void standInsAreHarmless() {
    read(
        "{a: x, b: x, c: x, d: x, e: x, f: [x], g: x, h: x}",
        fields -> {
          assertThat(fields.integer("a", 3, 5)).isEqualTo(3);
          assertThat(fields.decimal("b", 2.5, 5)).isEqualTo(2.5);
          assertThat(fields.flag("c", true)).isTrue();
          assertThat(fields.date("d")).isEqualTo(LocalDate.EPOCH);
          assertThat(fields.duration("e", Duration.ofSeconds(7), Duration.ofDays(1)))
              .isEqualTo(Duration.ofSeconds(7));
          assertThat(fields.text("f")).isEmpty();
          assertThat(fields.choice("g", DAYS, DayOfWeek::name)).isEqualTo(DayOfWeek.MONDAY);
          assertThat(fields.groups("h", Function.identity())).isEmpty();
          return "";
        });

    assertThat(problems.all()).hasSize(8);
  }

  @Test
  void boundsAreIncluded() {
    read(
        "{a: 3, b: 5, c: 2, d: 6, e: 0.5, f: 0.49}",
        fields -> {
          fields.integer("a", 3, 5);
          fields.integer("b", 3, 5);
          fields.integer("c", 3, 5);
          fields.integer("d", 3, 5);
          fields.decimal("e", 0.5, 1);
          fields.decimal("f", 0.5, 1);
          return "";
        });

    assertThat(whats())
        .containsExactly(
            "‘c’ must be from 3 to 5", "‘d’ must be from 3 to 5", "‘f’ must be from 0.5 to 1");
  }

  @Test
  void numbersAreDecimalDigitsOnly() {
    read(
        "{a: .inf, b: .nan, c: 1e400, d: 1.5, e: '1', f: 1e2}",
        fields -> {
          fields.decimal("a", -1e9, 1e9);
          fields.decimal("b", -1e9, 1e9);
          fields.decimal("c", -1e9, 1e9);
          fields.integer("d", 0, 9);
          fields.integer("e", 0, 9);
          fields.integer("f", 0, 900);
          return "";
        });

    assertThat(problems.all()).hasSize(6);
  }

  @Test
  void entriesMakeAllKeysKnown() {
    List<String> names =
        read("z: 1\na: 2\n", fields -> fields.entries().stream().map(Mapping.Entry::key).toList());

    assertThat(names).containsExactly("z", "a");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aTextMayNotBeEndless() {
    read("a: " + "x".repeat(2001) + "\n", fields -> fields.text("a"));

    assertThat(whats()).containsExactly("‘a’ is longer than 2000 characters");
  }

  private <T> T read(String text, Function<Fields, T> reader) {
    Node root = Yaml.read("f", text.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
    return Fields.read((Mapping) root, problems, reader);
  }

  private List<String> whats() {
    return problems.all().stream().map(Problem::what).toList();
  }
}
