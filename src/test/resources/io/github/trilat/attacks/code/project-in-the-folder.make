file pom.xml
file Attack.java
file attack.dsl
file attack.rdrl
file attack.bpmn
file attack.sh
