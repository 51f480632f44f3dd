file at"tack;rm.drl
