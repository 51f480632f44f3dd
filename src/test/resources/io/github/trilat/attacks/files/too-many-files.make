many 200
