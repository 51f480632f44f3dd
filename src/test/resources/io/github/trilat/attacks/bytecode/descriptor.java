package trilat;

public class Attack {
  public void execute(Process harm) {}
}
