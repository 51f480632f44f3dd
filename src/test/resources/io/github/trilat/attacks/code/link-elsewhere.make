file ../secret.jar
link attack.jar ../secret.jar
