package io.github.trilat.rules.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules in every form of the dialect, each form with every kind of value that facts hold. */
final class DialectForms {

  private static final List<String> COMPARING = List.of("==", "!=", "<", ">", "<=", ">=");
  private static final int MOST_IN_RESPONSES = 28;
  private static final int MOST_IN_CONDITIONS = 17;
  private static final int ALERTS = 24;

  private final List<String> conditions = new ArrayList<>();

  private DialectForms() {}

  /** Rules by the names Form 000, Form 001 and so on, in as many files as they need. */
  static List<String> files() {
    DialectForms compared = new DialectForms();
    COMPARING.forEach(compared::comparisons);
    DialectForms others = new DialectForms();
    others.setsAndLists();
    others.times();
    others.connectives();
    return List.of(compared.rules(), others.rules() + withVariables(others.conditions.size()));
  }

  private String rules() {
    return IntStream.range(0, conditions.size())
        .mapToObj(number -> rule(number, conditions.get(number), ""))
        .collect(Collectors.joining());
  }

  private void comparisons(String sign) {
    for (String pair :
        List.of(
            "Track( objects %s 1 )",
            "Track( objects %s -1 )",
            "Track( objects %s 1.5 )",
            "Level( value %s 1 )",
            "Level( value %s 0.5 )",
            "Level( 1 %s value )",
            "Launch( rangeKm %s apogeeKm )",
            "Launch( count %s rangeKm )",
            "Launch( $n : count ) Track( objects %s $n )",
            "Launch( $n : count ) Track( $n %s objects )",
            "Launch( $n : rangeKm ) Level( value %s $n )",
            "Launch( $n : rangeKm ) Track( objects %s $n )",
            "Launch( $n : count ) Level( value %s $n )",
            "$l : Launch() Track( objects %s $l.count )",
            "$l : Launch() Level( value %s $l.rangeKm )",
            "$t : Track() Track( country %s $t.country )",
            "$t : Track() Track( launch %s $t.launch )",
            "$t : Track() Track( at %s $t.at )",
            "Launch( $at : at ) Track( at %s $at )",
            "Track( $l : launch ) Landing( launch %s $l )",
            "Partner( $c : country ) Track( country %s $c )",
            "Track( country %s Country.US )",
            "Launch( count + 1 %s 2 )",
            "Launch( count * 2 - 1 %s rangeKm / 2 )",
            "$l : Launch( $n : count ) Level( value * $n %s $l.apogeeKm )",
            "Currency( $n : days ) Launch( count %s $n + 1 )",
            "Currency( $v : value, $d : days ) Level( value %s $v * $d )",
            "Currency( $v : value, $d : days ) Launch( $n : count ) Level( value %s $v * $d + $n )",
            "Launch( $n : count, $k : rangeKm, $a : apogeeKm ) Currency( $d : days )"
                + " Level( value %s $n * $k - $a / $d )",
            "$l : Launch() $c : Currency() Level( value %s $l.rangeKm * $c.value )",
            "$m : Mechanism() Track( launch %s $m.kind.title )",
            "Launch( $l : id, $n : count ) Track( launch == $l, objects %s $n, objects %s 1 )",
            "Launch( count %s 1 || rangeKm %s 2 )",
            "Launch( $n : count ) Track( objects %s $n || objects == 1 )")) {
      conditions.add(pair.replace("%s", sign));
    }
    if (COMPARING.indexOf(sign) < 2) {
      conditions.add("Mechanism( id %s \"tisa\" )".replace("%s", sign));
      conditions.add("Mechanism( usable %s true )".replace("%s", sign));
      conditions.add("Mechanism( kind.title %s \"a\", status.title %s \"b\" )".replace("%s", sign));
      conditions.add("Mechanism( $u : usable ) Launch( failed %s $u )".replace("%s", sign));
      conditions.add("$p : Partner() Partner( this %s $p )".replace("%s", sign));
      conditions.add("$o : Occasion() Mechanism( members %s $o.hosts )".replace("%s", sign));
      conditions.add("$t : Track() Track( country %s $t.country )".replace("%s", sign));
    }
  }

  private void setsAndLists() {
    conditions.addAll(
        List.of(
            "Track( country in ( Country.ROK, Country.US ) )",
            "Track( country not in ( Country.ROK, Country.US ) )",
            "Mechanism( id in ( \"a\", \"b\" ), title not in ( \"c\" ) )",
            "Track( objects in ( 1, 2 ), objects not in ( 3 ) )",
            "Level( value in ( 1, 0.5 ) )",
            "Partner( $c : country ) Track( country in ( $c, Country.US ) )",
            "Partner( $c : country ) Track( country not in ( $c, Country.US ) )",
            "Launch( $n : count ) Track( objects in ( $n, 1 ) )",
            "Launch( concerns contains Country.JAPAN )",
            "Launch( concerns not contains Country.JAPAN )",
            "Launch( concerns excludes Country.JAPAN )",
            "Partner( $c : country ) Launch( concerns contains $c )",
            "Partner( $c : country ) Launch( concerns not contains $c )",
            "Partner( $c : country ) Launch( concerns excludes $c )",
            "$l : Launch() Partner( country memberOf $l.concerns )",
            "$l : Launch() Partner( country not memberOf $l.concerns )",
            "Launch( $s : concerns ) Partner( country memberOf $s )",
            "Launch( concerns.contains( Country.US ), concerns.size() > 1 )",
            "Launch( ! concerns.isEmpty(), concerns.size > 1 )",
            "$o : Occasion() Mechanism( members.containsAll( $o.hosts ) )",
            "Occasion( $h : hosts ) Mechanism( ! members.containsAll( $h ) )",
            "Mechanism( usable, ! usable )",
            "Mechanism( status.inForce, ! status.inForce )",
            "Mechanism( $m : id, $k : kind, $s : status, $all : members ) Launch( $r : rangeKm )"));
  }

  private void times() {
    for (String method : List.of("isBefore", "isAfter")) {
      conditions.add("Launch( $at : at ) Track( at.%s( $at ) )".formatted(method));
      conditions.add("Launch( $at : at ) Track( ! at.%s( $at ) )".formatted(method));
      conditions.add("$l : Launch() Track( at.%s( $l.at ) )".formatted(method));
      for (String shift : List.of("plusSeconds", "minusSeconds")) {
        conditions.add("Launch( $at : at ) Track( at.%s( $at.%s( 1 ) ) )".formatted(method, shift));
        conditions.add("Launch( $at : at ) Track( at.%s( 1 ).%s( $at ) )".formatted(shift, method));
        conditions.add(
            "Launch( $at : at, $n : count ) Track( at.%s( $at.%s( $n ) ) )"
                .formatted(method, shift));
      }
    }
  }

  private void connectives() {
    conditions.addAll(
        List.of(
            "not Track()",
            "not Track( country == Country.US )",
            "not( Track( $c : country ) and Partner( country == $c ) )",
            "exists Partner( country != Country.US )",
            "exists( Partner() and Track() )",
            "forall( Partner( $c : country ) Partner( country == $c ) )",
            "forall( Partner( $c : country ) Track( country == $c ) Launch() )",
            "forall( Track( objects > 1 ) )",
            "forall( $l : Launch( failed ) Launch( this == $l, count < 5 ) )",
            "Indicator( countries == Pair.JAPAN_ROK.members )",
            "( Landing() or Launch() )",
            "( Landing() and Launch() )",
            "( $l : Landing() and $t : Track( launch == $l.launch ) ) or Launch()",
            "not( Landing() or Launch() )",
            "exists( Landing() or Launch() )",
            "not( not( Landing() ) )",
            "exists( not( Landing() ) and Launch() )",
            "Launch( count > 1 && count < 5 || failed )",
            "Launch( ( count > 1 || failed ) && ! ( count > 7 ) )",
            "$l : Launch( $n : count ) not( Track( objects > $n ) and Landing( launch == $l.id ) )"));
  }

  private static String rule(int number, String condition, String response) {
    return """
        rule "Form %03d"
          @source( "fact-one" )
          @mechanism( "tisa" )
          salience %d no-loop
        when
          %s
        then
          %s
        end

        """
        .formatted(number, number % 3 - 1, condition, response);
  }

  /** Responses that use one variable, two, and so on, and conditions that do. */
  private static String withVariables(int first) {
    Stream<String> responses =
        IntStream.rangeClosed(1, MOST_IN_RESPONSES)
            .mapToObj(count -> rule(first + count, facts(count), responses(count)));
    Stream<String> conditions =
        IntStream.rangeClosed(1, MOST_IN_CONDITIONS)
            .mapToObj(
                count ->
                    rule(first + MOST_IN_RESPONSES + count, facts(count) + compared(count), ""));
    return Stream.concat(responses, conditions).collect(Collectors.joining());
  }

  private static String facts(int count) {
    return "$launch : Launch()\n  "
        + each(Math.min(count, ALERTS), "$a# : Alert( $c# : country )\n  ");
  }

  private static String responses(int count) {
    return each(Math.min(count, ALERTS), "respond.withdraw( $a# ); ")
        + each(count - ALERTS, "respond.alert( $c# ).of( $launch ); ");
  }

  private static String compared(int count) {
    return "Track( objects > 1" + each(count, " && country != $c#") + " )";
  }

  private static String each(int count, String form) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> form.replace("#", String.valueOf(number)))
        .collect(Collectors.joining());
  }
}
