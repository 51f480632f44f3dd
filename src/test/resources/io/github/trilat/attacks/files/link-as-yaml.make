file ../secret.txt
link pack.yaml ../secret.txt
