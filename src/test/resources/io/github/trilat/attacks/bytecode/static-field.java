package trilat;

public class Attack implements org.drools.model.functions.Block2<Object, Object> {
  static Object harm = Runtime.getRuntime();

  @Override
  public void execute(Object fact, Object respond) throws Exception {
    
  }
}
