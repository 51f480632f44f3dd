file attack\033[2J.drl
