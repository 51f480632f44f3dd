size attack.drl 2000000
