package trilat;

public class Attack {
  public native void execute();
}
