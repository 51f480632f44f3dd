bytes Respond.class ca fe ba be 00 00 00 3d
