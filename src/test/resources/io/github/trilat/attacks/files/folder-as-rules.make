folder attack.drl
