package trilat;

public class Attack {
  @Deprecated
  public void execute() {}
}
