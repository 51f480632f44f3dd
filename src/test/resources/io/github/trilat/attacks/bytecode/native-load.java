package trilat;

public class Attack implements org.drools.model.functions.Block2<Object, Object> {
  @Override
  public void execute(Object fact, Object respond) throws Exception {
    System.load("/opt/harm.so");
  }
}
