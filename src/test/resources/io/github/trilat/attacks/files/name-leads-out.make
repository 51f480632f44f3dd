file ..\\attack.drl
