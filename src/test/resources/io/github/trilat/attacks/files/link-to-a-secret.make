file ../secret.txt
link attack.drl ../secret.txt
