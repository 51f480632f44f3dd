bytes mechanisms.yaml ff fe 00 01
