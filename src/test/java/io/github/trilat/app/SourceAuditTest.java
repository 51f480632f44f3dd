package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No fact is decoration: the project's own cards, pack and scenarios. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceAuditTest {

  private final SourceAudit audit;

  SourceAuditTest() throws IOException {
    audit = ListSources.audit(new Home(Path.of("")));
  }

  @Test
  void everyScenarioIsInOrder() {
    assertThat(audit.leftOut()).isEmpty();
  }

  @Test
  void everyFactIsCarriedOrSaysWhyNot() {
    assertThat(audit.facts(Standing.UNUSED)).extracting(CitedFact::id).isEmpty();
  }

  @Test
  void noFactThatIsCarriedIsCalledBackground() {
    assertThat(audit.facts(Standing.STALE_MARK)).extracting(CitedFact::id).isEmpty();
  }
}
