package trilat;

public class Attack implements Runnable {
  @Override
  public void run() {}
}
