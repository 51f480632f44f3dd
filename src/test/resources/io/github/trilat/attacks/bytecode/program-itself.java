package trilat;

public class Attack {
  public void execute() {
    io.github.trilat.rules.RulePacks.isAlternative(null);
  }
}
