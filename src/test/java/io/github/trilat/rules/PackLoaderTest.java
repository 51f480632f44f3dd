package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is loaded again while it is edited is the pack as it now stands. */
class PackLoaderTest {

  private static final String FILE = "rules.drl";

  @TempDir private Path temp;
  private final PackLoader loader = new PackLoader();
  private TinyPack pack;

  @BeforeEach
  void setUp() {
    pack = TinyPack.withoutRulesIn(temp).with(Golden.folder("rules/order"));
  }

  private Doctrine reload() {
    return loader.load(
        pack.folder(), List.of(), () -> TinyPack.FACTS, packs -> true, warning -> {});
  }

  private static List<String> firings(Doctrine doctrine) {
    List<String> firings = new ArrayList<>();
    try (Doctrine.Session session = doctrine.open(new Spoken().respond())) {
      Facts.partners().forEach(session::put);
      session.put(Facts.sighting(Country.ROK));
      session.fire(
          100,
          (rule, facts) -> firings.add(rule.at() + " " + facts.stream().map(Fact::id).toList()));
    }
    return firings;
  }

  @Test
  void firesAsAPackThatIsLoadedForTheFirstTime() {
    reload();

    assertThat(firings(reload())).isNotEmpty().isEqualTo(firings(pack.load()));
  }

  @Test
  void takesUpWhatWasEditedAddedAndDeleted() {
    reload();
    pack.with("0.drl", rule("Before all others")).with(FILE, "\n\n" + rule("Further down"));

    assertThat(firings(reload()))
        .contains("tiny/0.drl:1 [" + sighting() + "]", "tiny/rules.drl:3 [" + sighting() + "]")
        .isEqualTo(firings(pack.load()));

    pack.without("0.drl");

    assertThat(firings(reload())).noneMatch(firing -> firing.contains("0.drl"));
  }

  @Test
  void goesOnAfterAMistake() {
    List<String> before = firings(reload());
    pack.with(FILE, "rule \"Nothing\"\nwhen\n");

    assertThatThrownBy(this::reload).isInstanceOf(InvalidInput.class);

    pack.without(FILE);

    assertThat(firings(reload())).isEqualTo(before);
  }

  private static String sighting() {
    return Facts.sighting(Country.ROK).id();
  }

  private static String rule(String name) {
    return """
        rule "%s"
          @source( "fact-one" )
        when
          $sighting : Sighting()
        then
          respond.track( $sighting );
        end
        """
        .formatted(name);
  }
}
