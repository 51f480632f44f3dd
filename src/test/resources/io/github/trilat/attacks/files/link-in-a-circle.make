link attack.drl attack.drl
