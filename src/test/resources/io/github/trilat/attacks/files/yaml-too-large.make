size mechanisms.yaml 5000000
