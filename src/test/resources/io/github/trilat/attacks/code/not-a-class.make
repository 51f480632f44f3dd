bytes attack.drl 01 02 03
