link attack.drl ..
