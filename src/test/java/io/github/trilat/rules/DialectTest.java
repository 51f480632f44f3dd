package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Country;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of condition that the dialect knows, with how often it is met. */
class DialectTest {

  private static final Map<String, Integer> CONDITIONS = new LinkedHashMap<>();

  static {
    CONDITIONS.put("Track( country in ( Country.ROK, Country.US ), objects != 0 )", 1);
    CONDITIONS.put("Track( country not in ( Country.US, Country.JAPAN ) )", 1);
    CONDITIONS.put("Track( objects > 1 && ( objects < 1 || country == Country.ROK ) )", 1);
    CONDITIONS.put("not Track( country == Country.US )", 1);
    CONDITIONS.put("not( Track( $c : country ) and Partner( country == $c ) )", 0);
    CONDITIONS.put("exists Partner( country != Country.US )", 1);
    CONDITIONS.put("exists( Partner() and Track() )", 1);
    CONDITIONS.put("forall( Partner( $c : country ) Partner( country == $c ) )", 1);
    CONDITIONS.put("( Landing() or Launch() )", 1);
    CONDITIONS.put("( $l : Landing() and $t : Track( launch == $l.launch ) ) or Launch()", 1);
    CONDITIONS.put(
        "Launch( concerns contains Country.JAPAN, concerns not contains Country.US )", 1);
    CONDITIONS.put("$l : Launch() Partner( country memberOf $l.concerns )", 1);
    CONDITIONS.put("Launch( $l : id, $at : at ) Track( launch == $l, at > $at )", 1);
    CONDITIONS.put("Launch( $at : at ) Track( at.isAfter( $at ), ! at.isBefore( $at ) )", 1);
    CONDITIONS.put("Launch( $at : at ) Track( at.isBefore( $at.plusSeconds( 1 ) ) )", 0);
    CONDITIONS.put("Partner( $one : country ) Partner( country > $one )", 3);
    CONDITIONS.put("Launch( count - 1 > 0, count + 1 >= 1, !failed, failed == false )", 1);
    CONDITIONS.put("Mechanism( id == \"tisa\", status.inForce )", 1);
    CONDITIONS.put("$p : Partner() Partner( this != $p )", 6);
    CONDITIONS.put("Mechanism( members.size > 1, usable == true )", 1);
  }

  @TempDir Path temp;

  @Test
  void conditionsAreMetAsOftenAsTheySay() {
    Doctrine doctrine = TinyPack.withoutRulesIn(temp).with("dialect.drl", rules()).load();
    Map<String, Integer> met = new TreeMap<>();
    CONDITIONS.values().forEach(count -> met.put(name(met.size()), 0));

    try (Doctrine.Session session = doctrine.open(new Spoken().respond())) {
      Facts.partners().forEach(session::put);
      Facts.put(
          session, Facts.launch(18), Facts.track(Country.ROK, 18), Facts.mechanism("tisa", true));
      session.fire(1000, (rule, facts) -> met.merge(rule.name(), 1, Integer::sum));
    }

    assertThat(met).isEqualTo(expected());
  }

  private static String rules() {
    StringBuilder rules = new StringBuilder();
    int number = 0;
    for (String condition : CONDITIONS.keySet()) {
      rules.append(
          """
          rule "%s"
            @source( "fact-one" )
          when
            %s
          then
          end

          """
              .formatted(name(number++), condition));
    }
    return rules.toString();
  }

  private static Map<String, Integer> expected() {
    Map<String, Integer> expected = new TreeMap<>();
    CONDITIONS.values().forEach(count -> expected.put(name(expected.size()), count));
    return expected;
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "Condition %02d", number);
  }
}
