bytes attack.drl c3 28
