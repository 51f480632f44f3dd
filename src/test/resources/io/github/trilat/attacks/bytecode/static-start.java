package trilat;

public class Attack implements org.drools.model.functions.Block2<Object, Object> {
  static {
    System.exit(0);
  }

  @Override
  public void execute(Object fact, Object respond) throws Exception {
    
  }
}
