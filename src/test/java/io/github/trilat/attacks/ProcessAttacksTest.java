package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.ward.Limits;
import io.github.trilat.ward.Message;
import io.github.trilat.ward.Ward;
import io.github.trilat.ward.WardFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The fourth wall alone: a child process that rules have taken over. */
class ProcessAttacksTest {

  private static final Limits TIGHT = new Limits(64, Duration.ofSeconds(60));
  private static final Limits SHORT = new Limits(64, Duration.ofSeconds(5));

  /** Those that only the clock ends. */
  private static final Set<String> ENDLESS =
      Set.of("time-loop", "process-that-never-comes", "process-left-behind");

  /** What only Linux can stop, and only where users may have namespaces of their own. */
  private static final Set<String> ON_LINUX = Set.of("network", "file-delete", "process-killed");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> areStopped() {
    boolean apart = canBeSetApart();
    return Attack.on("process").stream()
        .filter(attack -> apart || !ON_LINUX.contains(attack.name()))
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private void isStopped(Attack attack) throws Exception {
    Path victim = Files.writeString(temp.resolve("victim.txt"), "");
    Process bystander = new ProcessBuilder("sleep", "600").start();
    try (ServerSocket server = new ServerSocket(0)) {
      String on =
          switch (attack.name()) {
            case "network" -> Integer.toString(server.getLocalPort());
            case "process-killed" -> Long.toString(bystander.pid());
            case "process-left-behind" -> "98765";
            default -> victim.toString();
          };

      attack.assertStoppedWith(outcome(attack.name(), on) + "\n");

      assertThat(Files.readString(victim)).isEmpty();
      assertThat(bystander.isAlive()).isTrue();
      assertThat(sleepers("98765")).isEmpty();
    } finally {
      bystander.destroyForcibly();
    }
  }

  private static String outcome(String attack, String on) throws IOException {
    StringBuilder result = new StringBuilder();
    Limits limits = ENDLESS.contains(attack) ? SHORT : TIGHT;
    try (Ward ward = Ward.open(HostileChild.class.getName(), List.of(attack, on), limits)) {
      ward.ask(
          List.of("attack"),
          message -> {
            if (message.kind() == Message.Kind.RESULT) {
              result.append(message.parts().get(0));
            }
          });
      return "came to nothing: " + result;
    } catch (WardFailure e) {
      return e.getMessage();
    }
  }

  private static List<ProcessHandle> sleepers(String seconds) {
    return ProcessHandle.allProcesses()
        .filter(each -> List.of(each.info().arguments().orElse(new String[0])).contains(seconds))
        .filter(each -> each.info().command().orElse("").endsWith("sleep"))
        .toList();
  }

  private static boolean canBeSetApart() {
    try {
      return new ProcessBuilder(
                  "unshare",
                  "--user",
                  "--map-root-user",
                  "--net",
                  "--mount",
                  "--pid",
                  "--fork",
                  "--kill-child",
                  "true")
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
