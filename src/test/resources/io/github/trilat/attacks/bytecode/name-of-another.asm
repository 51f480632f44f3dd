made in HandMade.java
