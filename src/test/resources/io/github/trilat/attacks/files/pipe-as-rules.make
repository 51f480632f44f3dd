pipe attack.drl
