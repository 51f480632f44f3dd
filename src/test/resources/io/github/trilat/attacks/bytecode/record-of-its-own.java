package trilat;

public record Attack(int harm) {}
