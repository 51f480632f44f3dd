package io.github.trilat.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Conditions in every form of the dialect, each form with every kind of value that facts hold. */
final class Forms {
  private static final List<String> COMPARING = List.of("==", "!=", "<", ">", "<=", ">=");

  /** Written with {@code %s} for each way of comparing. */
  private static final List<String> COMPARISONS =
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
          "Track( country %s Country.ROK )",
          "Launch( count + 1 %s 4 )",
          "Launch( count * 2 - 1 %s rangeKm / 2 )",
          "$l : Launch( $n : count ) Level( value * $n %s $l.apogeeKm )",
          "Currency( $n : days ) Launch( count %s $n + 1 )",
          "Currency( $v : value, $d : days ) Level( value %s $v * $d )",
          "Currency( $v : value, $d : days ) Launch( $n : count ) Level( value %s $v * $d + $n )",
          "Launch( $n : count, $k : rangeKm, $a : apogeeKm ) Currency( $d : days )"
              + " Level( value %s $n * $k - $a / $d )",
          "$l : Launch() $c : Currency() Level( value %s $l.rangeKm * $c.value )",
          "$t : Track() Landing( launch %s $t.launch )",
          "Launch( $l : id, $n : count ) Track( launch == $l, objects %s $n, objects %s 1 )",
          "Launch( count %s 3 || rangeKm %s 2 )",
          "Launch( $n : count ) Track( objects %s $n || objects == 1 )");

  /** Written with {@code %s} for being equal, and for not being so. */
  private static final List<String> EQUALITIES =
      List.of(
          "Mechanism( id %s \"tisa\" )",
          "Mechanism( usable %s true )",
          "Mechanism( kind %s MechanismKind.DRILL, status %s Status.SUSPENDED )",
          "Mechanism( $u : usable ) Launch( failed %s $u )",
          "$p : Partner() Partner( this %s $p )",
          "$o : Occasion() Mechanism( members %s $o.hosts )",
          "$t : Track() Track( country %s $t.country )");

  private static final List<String> NUMBERS =
      List.of(
          "Launch( count == 3 )",
          "Launch( count != 3 )",
          "Launch( count == 3.0 )",
          "Launch( rangeKm == 350 )",
          "Launch( rangeKm != 350 )",
          "Launch( count >= rangeKm )",
          "Launch( count in ( 3, 18 ) )",
          "Launch( count not in ( 3, 4 ) )",
          "Launch( rangeKm in ( 350.0, 1 ) )",
          "$p : Parameter( id == \"link-delay\" ) Launch( count == $p.value )",
          "$p : Parameter( id == \"link-delay\" ) Launch( count >= $p.value )",
          "$p : Parameter( id == \"link-delay\" ) Launch( count < $p.value, $p.value > count )",
          "Parameter( id == \"link-delay\", $d : value ) Launch( $n : count > $d, $n <= 18 )",
          "Launch( count / 2 == 1 )",
          "Launch( count / 2 >= 1.5 )",
          "Launch( count / 2.0 >= 1.5, count * 2 - 1 < 10 )",
          "Launch( 20 - count - 1 > 10 )",
          "Launch( count - 2 * 3 < 0 )",
          "Launch( ( count - 2 ) * 3 < 10 )",
          "Launch( count > -1 )",
          "Launch( rangeKm - count > 300 )",
          "Incident( size > formerRecord, formerRecord > 0 )",
          "Level( value < 50 )",
          "Level( value >= 49.9, value <= 50 )",
          "Level( value in ( 1, 0.5 ) )",
          "Track( objects in ( 1, 2 ), objects not in ( 3 ) )",
          "Launch( $n : count ) Track( objects in ( $n, 1 ) )");

  private static final List<String> FIELDS =
      List.of(
          "Launch( failed )",
          "Launch( !failed )",
          "Launch( ! ( failed || count > 10 ) )",
          "Launch( failed == false, kind == LaunchKind.BALLISTIC )",
          "Launch( kind != LaunchKind.BALLISTIC )",
          "$l : Launch() Launch( this != $l )",
          "$l : Launch() Launch( this == $l, count > 3 )",
          "$l : Launch( $i : id ) Launch( id > $i )",
          "Launch( id <= \"I-02\" )",
          "Launch( id in ( \"I-01\", \"I-09\" ) )",
          "Partner( $a : country ) Partner( country < $a )",
          "Partner( $a : country ) Partner( $b : country not in ( $a, Country.US ) )",
          "Partner( $a : country != Country.US )",
          "Partner( $a : country in ( Country.US, Country.ROK ) ) Partner( country == $a )",
          "Mechanism( usable )",
          "Mechanism( usable == false )",
          "Mechanism( usable, ! usable )",
          "Mechanism( status.inForce, kind == MechanismKind.INFORMATION_SHARING )",
          "Mechanism( status.inForce, ! status.inForce )",
          "Mechanism( id in ( \"tisa\", \"freedom-edge\" ), title not in ( \"a tisa\" ) )",
          "Mechanism( $m : id, $k : kind, $s : status, $all : members ) Launch( $r : rangeKm )",
          "Incident( provocation )",
          "Incident( provocation == false, kind.isLasting )",
          "Track( country in ( Country.ROK, Country.US ) )",
          "Track( country not in ( Country.ROK, Country.US ) )",
          "Partner( $c : country ) Track( country in ( $c, Country.US ) )",
          "Partner( $c : country ) Track( country not in ( $c, Country.US ) )");

  private static final List<String> SETS =
      List.of(
          "Launch( concerns contains Country.JAPAN )",
          "Launch( concerns not contains Country.JAPAN )",
          "Launch( concerns excludes Country.JAPAN )",
          "Launch( concerns excludes Country.US )",
          "Launch( concerns.size == 0 )",
          "Launch( concerns.size() > 0, concerns.isEmpty == false )",
          "Launch( ! concerns.isEmpty(), concerns.size > 1 )",
          "Launch( concerns.contains( Country.ROK ) )",
          "Launch( concerns.contains( Country.ROK ), concerns.size() > 1 )",
          "Launch( $c : concerns ) Partner( country memberOf $c )",
          "Launch( $c : concerns ) Partner( country not memberOf $c )",
          "Launch( $c : concerns ) Partner( $c contains country )",
          "Launch( $c : concerns ) Launch( concerns == $c )",
          "Launch( $c : concerns ) Launch( concerns != $c )",
          "Launch( $c : concerns ) Launch( concerns.containsAll( $c ) )",
          "$l : Launch() Partner( country memberOf $l.concerns )",
          "$l : Launch() Partner( country not memberOf $l.concerns )",
          "Partner( $c : country ) Launch( concerns contains $c )",
          "Partner( $c : country ) Launch( concerns not contains $c )",
          "Partner( $c : country ) Launch( concerns excludes $c )",
          "$o : Occasion() Mechanism( members.containsAll( $o.hosts ) )",
          "Occasion( $h : hosts ) Mechanism( ! members.containsAll( $h ) )",
          "Mechanism( members.size > 1, members contains Country.US )",
          "Indicator( countries == Pair.JAPAN_ROK.members )");

  private static final List<String> TIMES =
      List.of(
          "$l : Launch() Launch( at > $l.at )",
          "$l : Launch() Launch( at >= $l.at, this != $l )",
          "$l : Launch() Launch( at == $l.at.plusSeconds( 60 ) )",
          "$l : Launch() Launch( !at.isBefore( $l.at ) )",
          "$l : Launch() Launch( at.minusSeconds( 60 ).isBefore( $l.at ), this != $l )");

  private static final List<String> CONNECTIVES =
      List.of(
          "Launch( count > 2 && count < 10 )",
          "Launch( count > 2 && < 10 )",
          "Launch( count < 2 || > 10 )",
          "Launch( count < 4 && failed || count > 10 )",
          "Launch( failed || count > 2 && count < 10, id != \"I-02\" )",
          "Launch( ( count > 1 || failed ) && ! ( count > 7 ) )",
          "not Launch( count > 1000 )",
          "not Launch( count > 10 )",
          "not Landing()",
          "not Track()",
          "not Track( country == Country.JAPAN )",
          "exists Launch( failed )",
          "exists Launch( count > 100 )",
          "exists Partner( country != Country.US )",
          "not( not Launch() )",
          "not( not( Landing() ) )",
          "not( exists Launch( count > 100 ) )",
          "not( Launch( $i : id ) and Landing( launch == $i ) )",
          "not( Track( $c : country ) and Partner( country == $c ) )",
          "exists( Partner() and Track() )",
          "exists( Launch( $i : id ) and Track( launch == $i ) )",
          "exists( Landing() or Launch() )",
          "exists( not( Landing() ) and Launch() )",
          "exists( $l : Launch() and not Track( launch == $l.id ) )",
          "not( Landing() or Alert() )",
          "not( Landing() or Launch() )",
          "Landing() or Alert()",
          "Launch() or Partner()",
          "Launch() and Partner() or Landing()",
          "( Landing() or Launch() )",
          "( Landing() and Launch() )",
          "( Launch() or Landing() ) Partner( country == Country.US )",
          "( or Launch() Partner() )",
          "( Launch( $i : id ) and Track( launch == $i ) ) or Mechanism( usable == false )",
          "( $l : Landing() and $t : Track( launch == $l.launch ) ) or Launch()",
          "Launch( $i : id ) and not Track( launch == $i )",
          "forall( Launch( count > 0 ) )",
          "forall( Launch( count > 3 ) )",
          "forall( Track( objects > 1 ) )",
          "forall( $l : Launch( failed ) Launch( this == $l, count < 5 ) )",
          "forall( $l : Launch() Track( launch == $l.id ) )",
          "forall( Partner( $c : country ) Partner( country == $c ) )",
          "forall( Partner( $c : country ) Track( country == $c ) Launch() )",
          "$l : Launch() not( Track( launch == $l.id ) and Notice( launch == $l.id ) )",
          "$l : Launch( $n : count ) not( Track( objects > $n ) and Landing( launch == $l.id ) )");

  private final Set<String> conditions = new LinkedHashSet<>();

  private Forms() {}

  /** Each form once. */
  static List<String> conditions() {
    Forms forms = new Forms();
    for (String sign : COMPARING) {
      COMPARISONS.forEach(form -> forms.add(form, "%s", sign));
    }
    for (String sign : COMPARING.subList(0, 2)) {
      EQUALITIES.forEach(form -> forms.add(form, "%s", sign));
    }
    List.of(NUMBERS, FIELDS, SETS, TIMES, CONNECTIVES).forEach(forms.conditions::addAll);
    List.of("isBefore", "isAfter").forEach(forms::orderInTime);
    return List.copyOf(forms.conditions);
  }

  private void add(String form, String place, String word) {
    conditions.add(form.replace(place, word));
  }

  private void orderInTime(String order) {
    for (String form :
        List.of(
            "Launch( $at : at ) Track( at.%s( $at ) )",
            "Launch( $at : at ) Track( ! at.%s( $at ) )",
            "$l : Launch() Track( at.%s( $l.at ) )")) {
      add(form, "%s", order);
    }
    for (String shift : List.of("plusSeconds", "minusSeconds")) {
      for (String form :
          List.of(
              "Launch( $at : at ) Track( at.%s( $at.SHIFT( 1 ) ) )",
              "Launch( $at : at ) Track( at.SHIFT( 1 ).%s( $at ) )",
              "Launch( $at : at, $n : count ) Track( at.%s( $at.SHIFT( $n ) ) )")) {
        add(form.replace("%s", order), "SHIFT", shift);
      }
    }
  }
}
