package trilat;

public class Attack {
  @Override
  protected void finalize() {}
}
