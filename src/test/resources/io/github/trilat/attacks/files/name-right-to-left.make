file attack\u202elrd.drl
